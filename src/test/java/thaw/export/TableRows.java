package thaw.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import thaw.data.DataSet;
import thaw.data.Table;

/** The rows of a table as objects. */
final class TableRows {

	private TableRows() {
	}

	static List<Map<String, Object>> of(DataSet set, String site) {
		List<Map<String, Object>> rows = new ArrayList<>();
		try (Table table = Table.of(set, site)) {
			for (Map<String, Object> row = table.nextNamed(); row != null; row = table.nextNamed()) {
				rows.add(row);
			}
		}
		return rows;
	}

}
