package thaw.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import thaw.content.Edition;
import thaw.data.Column;
import thaw.data.ColumnMeanings;
import thaw.data.DataSet;
import thaw.data.Table;
import thaw.data.Tables;
import thaw.web.Csv;
import thaw.web.Imprint;

/**
 * What the tables are, to machines: CSV on the Web (W3C Recommendation of 17 December
 * 2015), one group of all tables, because a foreign key leads to a table of its group.
 */
final class TableMetadata {

	private TableMetadata() {
	}

	/**
	 * The group of all tables, each at an address beside that of the description.
	 * @param site address of the site, without a slash at the end
	 */
	static Map<String, Object> of(Tables tables, String site, Edition edition) {
		Map<String, Object> group = new LinkedHashMap<>();
		group.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", "en")));
		group.put("dc:title", Imprint.TITLE + ", edition " + edition.name());
		group.put("dc:creator", Imprint.EDITORS);
		group.put("dc:issued", Map.of("@value", edition.date().toString(), "@type", "xsd:date"));
		group.put("dc:source", Map.of("@id", site + "/data"));
		List<Object> described = new ArrayList<>();
		for (DataSet set : tables.sets()) {
			try (Table table = Table.of(set, site)) {
				described.add(table(table));
			}
		}
		group.put("tables", described);
		return group;
	}

	private static Map<String, Object> table(Table table) {
		Map<String, Object> schema = new LinkedHashMap<>();
		schema.put("columns", table.columns().stream().map((column) -> column(table, column)).toList());
		schema.put("primaryKey", table.key());
		schema.put("foreignKeys", table.columns().stream().filter((one) -> leadsAway(table, one)).map((one) -> {
			Map<String, Object> reference = Map.of("resource", "records.csv", "columnReference", "id");
			return Map.of("columnReference", one.name(), "reference", reference);
		}).toList());
		Map<String, Object> described = new LinkedHashMap<>();
		described.put("url", table.name() + ".csv");
		described.put("dc:title", table.label());
		described.put("tableSchema", schema);
		return described;
	}

	private static boolean leadsAway(Table table, Column column) {
		return column.type() == Column.Type.RECORD && !(table.name().equals("records") && column.name().equals("id"));
	}

	private static Map<String, Object> column(Table table, Column column) {
		Map<String, Object> described = new LinkedHashMap<>();
		described.put("name", column.name());
		described.put("titles", column.name());
		described.put("dc:description", ColumnMeanings.of(table.name(), column.name()));
		described.put("datatype", datatype(column.type()));
		if (column.type().isList()) {
			described.put("separator", Csv.SEPARATOR);
		}
		else if (table.key().contains(column.name())) {
			described.put("required", true);
		}
		return described;
	}

	private static Object datatype(Column.Type type) {
		return switch (type) {
			case WHOLE -> "integer";
			case DECIMAL -> "decimal";
			case TRUTH -> Map.of("base", "boolean", "format", "true|false");
			case DAY -> "date";
			case DATE -> Map.of("@id", "http://id.loc.gov/datatypes/edtf", "base", "string");
			case RECORD -> Map.of("base", "string", "format", "[a-z]+:[a-z0-9-]+");
			case ADDRESS -> "anyURI";
			case TEXT, TEXTS, RECORDS -> "string";
		};
	}

}
