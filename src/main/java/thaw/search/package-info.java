/**
 * One search over all records, with quotation search as its heart: it forgives spelling,
 * script, keyboard and wording, and says what it forgave.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "themes", "records", "crossref", "dates",
		"markup", "text", "content", "linkeddata", "web", "sources", "places", "organisations", "people", "events",
		"quotations", "glossary", "figures", "statistics", "article" })
package thaw.search;
