/** The dossier of a quotation: its words, its standing, and the evidence. */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "crossref", "dates", "text", "content", "linkeddata", "web" })
package thaw.quotations;
