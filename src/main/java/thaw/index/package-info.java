/** The search index: what of each record is indexed, in which fields, and when. */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "crossref", "dates", "themes", "text", "records", "words", "quotations" })
package thaw.index;
