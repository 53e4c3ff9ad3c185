/**
 * The search index: what of each record is searched, and where each word stands, opened
 * at the start and kept in memory. A word is found by its stem, a name by its sound, a
 * word of a third language by the stem that it has there.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "bundle", "crossref", "dates", "text",
		"content", "records", "words", "quotations", "operations" })
package thaw.index;
