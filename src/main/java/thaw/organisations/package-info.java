/**
 * Parties, offices of state, newspapers, unions, and the collections that hold pictures.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "crossref", "dates", "markup", "text",
		"content", "data", "linkeddata", "web", "records", "offices" })
package thaw.organisations;
