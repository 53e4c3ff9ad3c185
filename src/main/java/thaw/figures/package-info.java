/**
 * Pictures of the period: what each shows, who made it, what is established. No image is
 * shipped.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "crossref", "dates", "data", "text", "content", "linkeddata", "web" })
package thaw.figures;
