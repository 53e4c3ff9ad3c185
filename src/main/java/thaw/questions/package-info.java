/** What readers ask, answered from claims, records and chapters. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "crossref", "dates", "markup", "text",
		"content", "data", "linkeddata", "web", "records", "claims" })
package thaw.questions;
