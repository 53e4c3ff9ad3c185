/**
 * Parties, offices of state, newspapers, unions, and the collections that hold pictures.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "crossref", "dates", "data", "text", "content", "linkeddata", "web" })
package thaw.organisations;
