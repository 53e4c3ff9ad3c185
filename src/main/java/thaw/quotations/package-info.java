/** The dossier of a quotation: its words, its standing, and the evidence. */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "crossref", "dates", "data", "text", "content", "linkeddata", "web" })
package thaw.quotations;
