/** The gazetteer: where it happened, with the names of the period. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "crossref", "dates", "markup", "text",
		"content", "data", "linkeddata", "web", "records" })
package thaw.places;
