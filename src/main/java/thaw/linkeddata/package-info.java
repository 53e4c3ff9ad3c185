/** What a page says to machines in JSON-LD, in the vocabulary of schema.org. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "crossref", "dates" })
package thaw.linkeddata;
