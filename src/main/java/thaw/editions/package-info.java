/**
 * The editions that were published: their pages as they were, what changed from one to
 * another, the feed of that, and how machines find them (Memento, RFC 7089).
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "crossref", "dates", "markup", "text", "content", "linkeddata", "web" })
package thaw.editions;
