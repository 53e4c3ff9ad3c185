/** The bibliography: works cited, in CSL. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "crossref", "dates", "markup", "text",
		"content", "data", "linkeddata", "web", "records" })
package thaw.sources;
