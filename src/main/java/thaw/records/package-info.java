/**
 * What every record has, whatever its kind: its name and address, its text, what leads to
 * it, its neighbours.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "crossref", "dates", "markup", "text", "content", "data", "linkeddata", "web" })
package thaw.records;
