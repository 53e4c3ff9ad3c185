/** The article: front page and chapters. */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "crossref", "dates", "data", "text", "content", "linkeddata", "web", "events" })
package thaw.article;
