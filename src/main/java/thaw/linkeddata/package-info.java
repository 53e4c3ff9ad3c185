/**
 * What is said to machines: in a page, JSON-LD in the vocabulary of schema.org, kept
 * short for search engines; and beside it all that a record states, as a graph of RDF.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "crossref", "dates" })
package thaw.linkeddata;
