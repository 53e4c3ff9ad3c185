/**
 * What is asked of the index: how a query is read and forgiven, what answers it, and in
 * which order. How offices are worded stands in {@code query/offices.txt}.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "crossref", "dates", "people", "themes", "words", "index", "quotations" })
package thaw.query;
