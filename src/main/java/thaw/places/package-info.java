/** The gazetteer: where it happened, with the names of the period. */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "crossref", "dates", "text", "content", "linkeddata", "web" })
package thaw.places;
