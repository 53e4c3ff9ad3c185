package thaw.linkeddata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import thaw.dates.HistoricalDate;
import tools.jackson.databind.json.JsonMapper;

/**
 * A node of JSON-LD, built property by property in the order of the calls. A property
 * without a value is left out.
 *
 * @see <a href="https://schema.org/">schema.org</a>
 */
public final class JsonLd {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Map<String, Object> properties = new LinkedHashMap<>();

	private JsonLd() {
	}

	/** A node of a type of schema.org. */
	public static JsonLd of(String type) {
		return new JsonLd().put("@type", type);
	}

	/** Several nodes that stand side by side. */
	public static JsonLd graph(List<JsonLd> nodes) {
		return new JsonLd().with("@graph", nodes);
	}

	/** A node of that name, or null for null. */
	public static JsonLd named(String type, String name) {
		return (name != null) ? of(type).with("name", name) : null;
	}

	/** Sets a property to a text, a number, a node or a list of them. */
	public JsonLd with(String property, Object value) {
		if (value instanceof List<?> list) {
			List<Object> values = list.stream().filter(Objects::nonNull).map(JsonLd::plain).toList();
			return put(property, values.isEmpty() ? null : values);
		}
		return put(property, (value != null) ? plain(value) : null);
	}

	/**
	 * Sets a property to a date where schema.org's Date can say it: a certain day, month
	 * or year.
	 */
	public JsonLd withDate(String property, HistoricalDate date) {
		return put(property, (date != null) ? date.machine() : null);
	}

	private JsonLd put(String property, Object value) {
		if (value != null && !"".equals(value)) {
			this.properties.put(property, value);
		}
		return this;
	}

	private static Object plain(Object value) {
		return (value instanceof JsonLd node) ? node.properties : value;
	}

	/** The node with its context, safe within a script element. */
	@Override
	public String toString() {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("@context", "https://schema.org");
		document.putAll(this.properties);
		return JSON.writeValueAsString(document).replace("<", "\\u003c").replace("'", "\\u0027");
	}

}
