/**
 * How to cite what is read here: every record, chapter and source in the styles scholars
 * use, and as files for their reference managers.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "crossref", "markup", "text", "content", "web", "sources", "quotations" })
package thaw.citing;
