package thaw.openapi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON Schemas (2020-12) of what the site's own mapper writes, by the names of the
 * classes: what it would write is asked of the mapper, so no schema can say another thing
 * than the answers do.
 */
final class Schemas {

	private final JsonMapper mapper;

	private final Map<String, Object> named = new TreeMap<>();

	Schemas(JsonMapper mapper) {
		this.mapper = mapper;
	}

	/** All schemas that were asked for, with those that they refer to. */
	Map<String, Object> all() {
		return this.named;
	}

	/** The schema of a type, or a reference to it. */
	Map<String, Object> of(JavaType type) {
		Map<String, Object> schema = new LinkedHashMap<>();
		this.mapper.acceptJsonFormatVisitor(type, new SchemaVisitor(this, schema));
		return schema;
	}

	/**
	 * A reference to the schema of a class that is written as an object; the visitor
	 * fills the schema where it is new.
	 * @return null where the schema is there already
	 */
	Map<String, Object> begin(JavaType type, Map<String, Object> reference) {
		String name = name(type.getRawClass());
		reference.put("$ref", "#/components/schemas/" + name);
		if (this.named.containsKey(name)) {
			return null;
		}
		Map<String, Object> schema = new LinkedHashMap<>();
		this.named.put(name, schema);
		return schema;
	}

	/** The class after those that it is nested in: {@code QuotationPage.Witness}. */
	private static String name(Class<?> written) {
		String own = written.getSimpleName();
		String room = written.getPackageName().replaceFirst(".*\\.", "");
		return (written.getEnclosingClass() != null) ? name(written.getEnclosingClass()) + "." + own : room + "." + own;
	}

}
