package thaw.reconciliation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import thaw.crossref.Kind;
import thaw.reconciliation.ReconciliationQuery.AskedValue;
import thaw.reconciliation.ReconciliationQuery.PropertyQuery;
import thaw.web.BadRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what clients send (section 4.1 of the specification). */
final class QueryReader {

	/** Candidates where nothing else is asked for, and at most. */
	private static final int USUAL = 10;

	private static final int MOST = 50;

	private static final int MOST_PROPERTIES = 20;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private QueryReader() {
	}

	/**
	 * The queries of a batch by their names, in their order.
	 * @throws BadRequest if it is none
	 */
	static Map<String, ReconciliationQuery> batch(String json) {
		Map<String, ReconciliationQuery> queries = new LinkedHashMap<>();
		object(json, "queries").properties().forEach((one) -> queries.put(one.getKey(), query(one)));
		return queries;
	}

	/**
	 * A parameter that is a JSON object.
	 * @throws BadRequest if it is none
	 */
	static JsonNode object(String json, String parameter) {
		try {
			JsonNode read = JSON.readTree(json);
			if (read.isObject()) {
				return read;
			}
		}
		catch (JacksonException ex) {
			// Answered below, as what is JSON but no object is
		}
		throw new BadRequest("The parameter " + parameter + " has to be a JSON object.");
	}

	private static ReconciliationQuery query(Map.Entry<String, JsonNode> one) {
		JsonNode node = one.getValue();
		String text = node.path("query").asString("").strip();
		List<PropertyQuery> properties = stream(node.path("properties")).limit(MOST_PROPERTIES)
			.map(QueryReader::property)
			.toList();
		if (!node.isObject() || (text.isEmpty() && properties.isEmpty())) {
			throw new BadRequest("The query " + one.getKey()
					+ " needs a text under query, or properties with at least one property.");
		}
		List<String> types = texts(node.path("type"));
		String strict = node.path("type_strict").asString("any");
		return new ReconciliationQuery(text.isEmpty() ? null : text, kinds(types, strict), "should".equals(strict),
				limit(node.path("limit"), one.getKey()), properties);
	}

	private static PropertyQuery property(JsonNode node) {
		if (!node.path("pid").isString() || !node.has("v")) {
			throw new BadRequest("Each of the properties of a query needs pid, a text, and v, its value.");
		}
		return new PropertyQuery(node.path("pid").asString(), values(node.path("v")).map(QueryReader::value).toList());
	}

	private static AskedValue value(JsonNode node) {
		String id = node.isObject() ? node.path("id").asString("") : null;
		String text = node.isObject() ? node.path("name").asString(id) : node.asString("");
		return new AskedValue(id, text.strip());
	}

	/** No record is of two types, so none is of all of several. */
	private static Set<Kind> kinds(List<String> types, String strict) {
		Set<Kind> kinds = types.stream()
			.flatMap((type) -> RecordType.kind(type).stream())
			.collect(Collectors.toUnmodifiableSet());
		boolean none = "all".equals(strict) && (kinds.size() > 1 || types.size() > kinds.size());
		return none ? Set.of() : types.isEmpty() ? RecordType.kinds() : kinds;
	}

	/** Some clients write the number as a text. */
	private static int limit(JsonNode node, String query) {
		int limit = node.asInt(node.isMissingNode() || node.isNull() ? USUAL : 0);
		if (limit < 1) {
			throw new BadRequest("The limit of the query " + query + " has to be a number from 1.");
		}
		return Math.min(limit, MOST);
	}

	/** The texts of a text or of an array of texts. */
	static List<String> texts(JsonNode node) {
		return values(node).map((one) -> one.isObject() ? one.path("id").asString("") : one.asString(""))
			.filter((text) -> !text.isEmpty())
			.toList();
	}

	private static Stream<JsonNode> values(JsonNode node) {
		return node.isArray() ? stream(node)
				: (node.isMissingNode() || node.isNull()) ? Stream.empty() : Arrays.stream(new JsonNode[] { node });
	}

	/** The elements of an array. */
	static Stream<JsonNode> stream(JsonNode array) {
		return StreamSupport.stream(array.spliterator(), false);
	}

}
