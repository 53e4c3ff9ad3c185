package thaw.linkeddata;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;

/** The vocabularies in which records are described, by their usual prefixes. */
public enum Namespace {

	/** As its own JSON-LD context has it: without the s of https. */
	SCHEMA("schema", "http://schema.org/"),
	/** Our own, which lies at this address of the site. */
	THAW("thaw", "/data/vocabulary#"),
	/** The Extended Date/Time Format as a datatype, of the Library of Congress. */
	EDTF("edtf", "http://id.loc.gov/datatypes/edtf/"), SKOS("skos", "http://www.w3.org/2004/02/skos/core#"),
	/** The Organization Ontology of the W3C: an office is a post. */
	ORG("org", "http://www.w3.org/ns/org#"), DCTERMS("dcterms", "http://purl.org/dc/terms/"),
	RDF("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"), RDFS("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
	XSD("xsd", "http://www.w3.org/2001/XMLSchema#"), OWL("owl", "http://www.w3.org/2002/07/owl#"),
	VOID("void", "http://rdfs.org/ns/void#"), DCAT("dcat", "http://www.w3.org/ns/dcat#"),
	/** What museums and archives describe things by (ISO 21127). */
	CRM("crm", "http://www.cidoc-crm.org/cidoc-crm/");

	private final String prefix;

	private final String address;

	Namespace(String prefix, String address) {
		this.prefix = prefix;
		this.address = address;
	}

	/** The word before the colon. */
	public String prefix() {
		return this.prefix;
	}

	/**
	 * With what the IRIs of its terms begin.
	 * @param site address of the site without a slash at the end
	 */
	public String on(String site) {
		return (this == THAW) ? site + this.address : this.address;
	}

	/** The vocabulary of a term, if it is one of these. */
	public static Optional<Namespace> of(IRI term, String site) {
		return Arrays.stream(values()).filter((one) -> term.getNamespace().equals(one.on(site))).findFirst();
	}

	/**
	 * The IRI of a term written with its prefix: {@code schema:name}.
	 * @throws IllegalArgumentException if no vocabulary has that prefix
	 */
	static String expand(String term, String site) {
		int colon = term.indexOf(':');
		String prefix = term.substring(0, colon);
		return Arrays.stream(values())
			.filter((one) -> one.prefix.equals(prefix))
			.findFirst()
			.map((one) -> one.on(site) + term.substring(colon + 1))
			.orElseThrow(() -> new IllegalArgumentException("no vocabulary has the prefix of " + term));
	}

}
