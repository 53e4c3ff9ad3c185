/**
 * Which record is meant by a name in somebody's table: the Reconciliation Service API 0.2
 * of the W3C's Entity Reconciliation Community Group, as OpenRefine speaks it. Names are
 * compared by what {@code words} knows of them and found by what {@code index} holds;
 * properties are the columns of the data sets.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "crossref", "dates", "data", "content", "web",
		"words", "index", "query", "offices", "sources" })
package thaw.reconciliation;
