/**
 * One search over all records, with quotation search as its heart: the pages, the facets,
 * the marking of what was found, and the suggestions.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "crossref", "dates", "markup", "text",
		"content", "web", "words", "index", "query", "records", "passages", "quotations" })
package thaw.search;
