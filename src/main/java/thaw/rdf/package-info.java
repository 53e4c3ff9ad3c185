/**
 * Linked data: every record in RDF, as Turtle, N-Triples and JSON-LD; the whole reference
 * in one file; and what one must know to use them: the vocabulary, the shapes that hold
 * the data, the description of the data set. What there is to say of a record, its room
 * says ({@code LinkedRecords}).
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "crossref", "data", "linkeddata", "content", "downloads", "web" })
package thaw.rdf;
