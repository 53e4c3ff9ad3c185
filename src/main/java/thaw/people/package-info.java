/** People: their lives, names in every romanisation, and offices. */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "crossref", "dates", "data", "text", "content", "linkeddata", "web" })
package thaw.people;
