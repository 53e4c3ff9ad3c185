/** The dossier of a quotation: its words, its standing, and the evidence. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "crossref", "dates", "markup", "text",
		"content", "data", "linkeddata", "web", "records" })
package thaw.quotations;
