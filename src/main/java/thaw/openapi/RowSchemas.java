package thaw.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import thaw.data.Column;
import thaw.data.ColumnMeanings;
import thaw.data.Table;

/** The schemas of the rows of tables. */
final class RowSchemas {

	private static final String TYPE = "type";

	private RowSchemas() {
	}

	/** A row as an object, in which each column is named, null where unknown. */
	static Map<String, Object> of(Table table) {
		Map<String, Object> properties = new LinkedHashMap<>();
		table.columns().forEach((column) -> properties.put(column.name(), column(table, column)));
		Map<String, Object> row = new LinkedHashMap<>();
		row.put(TYPE, "object");
		row.put("properties", properties);
		row.put("required", List.copyOf(properties.keySet()));
		row.put("additionalProperties", false);
		return row;
	}

	private static Map<String, Object> column(Table table, Column column) {
		Map<String, Object> schema = new LinkedHashMap<>();
		schema.put("description", ColumnMeanings.of(table.name(), column.name()));
		if (column.type().isList()) {
			schema.put(TYPE, "array");
			schema.put("items", Map.of(TYPE, "string"));
			return schema;
		}
		String type = switch (column.type()) {
			case WHOLE -> "integer";
			case DECIMAL -> "number";
			case TRUTH -> "boolean";
			default -> "string";
		};
		boolean known = table.key().contains(column.name()) || column.type() == Column.Type.ADDRESS;
		schema.put(TYPE, known ? type : List.of(type, "null"));
		if (column.type() == Column.Type.DAY) {
			schema.put("format", "date");
		}
		return schema;
	}

}
