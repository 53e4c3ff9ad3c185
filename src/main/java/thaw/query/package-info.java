/**
 * What is asked of the index: how a query is read and forgiven ({@code Forgiveness}),
 * what answers it ({@code Evaluation}), and in which order ({@code Scoring}). How offices
 * are worded stands in {@code query/offices.txt}.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "crossref", "dates", "offices", "words", "index", "quotations" })
package thaw.query;
