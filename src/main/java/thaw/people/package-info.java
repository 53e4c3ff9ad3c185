/** People: their lives, names in every romanisation, and offices. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "crossref", "dates", "markup", "text",
		"content", "data", "linkeddata", "web", "records", "offices", "ties" })
package thaw.people;
