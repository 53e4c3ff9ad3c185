/** The article: front page and chapters. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "crossref", "dates", "markup", "text",
		"content", "data", "linkeddata", "web", "records", "events", "claims" })
package thaw.article;
