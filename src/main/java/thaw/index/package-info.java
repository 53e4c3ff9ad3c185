/**
 * The search index: what of each record is searched, and where each word stands, built at
 * every start and kept in memory. A word is found by its stem, a name by its sound, a
 * word of a third language by the stem that it has there.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "crossref", "dates", "themes", "text", "records", "words", "quotations" })
package thaw.index;
