/** The themes of the site: what each means here, and what there is of it. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "crossref", "dates", "markup", "text",
		"content", "data", "linkeddata", "web", "records", "events", "claims", "questions" })
package thaw.themes;
