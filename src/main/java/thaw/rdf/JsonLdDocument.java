package thaw.rdf;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import thaw.linkeddata.Graph;
import thaw.linkeddata.Namespace;
import tools.jackson.databind.json.JsonMapper;

/**
 * A graph as flattened JSON-LD. Its context stands within, so that nobody needs the
 * network to read it; terms of schema.org have no prefix, all others have.
 *
 * @param graph what is written
 * @see <a href="https://www.w3.org/TR/json-ld11/#flattened-document-form">JSON-LD 1.1</a>
 */
record JsonLdDocument(Graph graph) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	byte[] toBytes() {
		List<Map<String, Object>> nodes = this.graph.subjects()
			.entrySet()
			.stream()
			.map((subject) -> node(subject.getKey(), subject.getValue()))
			.toList();
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("@context", context());
		document.put("@graph", nodes);
		return JSON.writeValueAsBytes(document);
	}

	private Map<String, Object> context() {
		Map<String, Object> context = new LinkedHashMap<>();
		context.put("@vocab", Namespace.SCHEMA.on(""));
		Arrays.stream(Namespace.values())
			.filter((one) -> one != Namespace.SCHEMA)
			.forEach((one) -> context.put(one.prefix(), one.on(this.graph.site())));
		return context;
	}

	private Map<String, Object> node(IRI subject, Map<IRI, Set<Value>> properties) {
		Map<String, Object> node = new LinkedHashMap<>();
		node.put("@id", subject.stringValue());
		properties.forEach((property, values) -> {
			boolean type = property.equals(RDF.TYPE);
			List<Object> all = values.stream().map((value) -> type ? term((IRI) value) : value(value)).toList();
			node.put(type ? "@type" : term(property), (all.size() == 1) ? all.get(0) : all);
		});
		return node;
	}

	private String term(IRI term) {
		return Namespace.of(term, this.graph.site())
			.map((one) -> (one == Namespace.SCHEMA) ? term.getLocalName() : one.prefix() + ":" + term.getLocalName())
			.orElse(term.stringValue());
	}

	private Object value(Value value) {
		if (value instanceof Literal literal) {
			return literal(literal);
		}
		return Map.of("@id", value.stringValue());
	}

	/** JSON's own numbers and truths are those of XML Schema (JSON-LD 1.1 API, 8.2). */
	private Object literal(Literal literal) {
		IRI type = literal.getDatatype();
		if (literal.getLanguage().isPresent()) {
			return pair("@language", literal.getLanguage().get(), literal);
		}
		return type.equals(XSD.STRING) ? literal.getLabel() : type.equals(XSD.INTEGER) ? (Object) literal.longValue()
				: type.equals(XSD.BOOLEAN) ? (Object) literal.booleanValue() : pair("@type", term(type), literal);
	}

	private static Map<String, Object> pair(String key, String says, Literal literal) {
		Map<String, Object> pair = new LinkedHashMap<>();
		pair.put(key, says);
		pair.put("@value", literal.getLabel());
		return pair;
	}

}
