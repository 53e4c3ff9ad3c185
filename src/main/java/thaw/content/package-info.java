/**
 * Reads the files under {@code content} into the database, and refuses faulty ones with a
 * report of every fault.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "bundle", "crossref", "dates", "markup", "text", "operations" })
package thaw.content;
