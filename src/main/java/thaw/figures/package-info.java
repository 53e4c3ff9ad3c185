/**
 * Pictures of the period: what each shows, who made it, what is established. No image is
 * shipped.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "crossref", "dates", "markup", "text",
		"content", "data", "linkeddata", "web", "records" })
package thaw.figures;
