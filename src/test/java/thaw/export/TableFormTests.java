package thaw.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.io.StringWriter;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.h2.tools.Csv;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;
import thaw.data.Column;
import thaw.data.DataSet;
import thaw.data.Table;
import thaw.data.Tables;
import tools.jackson.databind.json.JsonMapper;

/** The forms of a table hold the same, to the last sign. */
@SpringBootTest
@Transactional(readOnly = true)
class TableFormTests {

	private static final String SITE = "https://example.org";

	private final Tables tables;

	TableFormTests(@Autowired Tables tables) {
		this.tables = tables;
	}

	/** H2 reads the file; what it reads is turned back as the page /data says. */
	@Test
	void commaSeparatedValuesAreReadBackAsTheyWere() throws Exception {
		for (DataSet set : this.tables.sets()) {
			List<List<Object>> read = new ArrayList<>();
			List<List<Object>> held = new ArrayList<>();
			Table table = Table.of(set, SITE);
			for (List<Object> row = table.next(); row != null; row = table.next()) {
				held.add(row);
			}
			ResultSet rows = new Csv().read(new StringReader(written(TableForm.CSV, set)), null);
			while (rows.next()) {
				List<Object> row = new ArrayList<>();
				for (int i = 0; i < table.columns().size(); i++) {
					row.add(turnedBack(rows.getString(i + 1), table.columns().get(i).type()));
				}
				read.add(row);
			}
			assertThat(read).as(set.name()).isEqualTo(held);
		}
	}

	private static Object turnedBack(String field, Column.Type type) {
		if (field == null) {
			return type.isList() ? List.of() : null;
		}
		String text = field.matches("(?s)'+[\\s\\p{Cntrl}]*[=+\\-@＝＋－＠\t\r\n].*") ? field.substring(1) : field;
		return switch (type) {
			case WHOLE -> Long.valueOf(text);
			case DECIMAL -> Double.valueOf(text);
			case TRUTH -> Boolean.valueOf(text);
			case TEXTS,
					RECORDS ->
				List.of(text.split("(?<!\\\\)\\|"))
					.stream()
					.map((item) -> item.replace("\\|", "|").replace("\\\\", "\\"))
					.toList();
			default -> text;
		};
	}

	@Test
	void eachLineOfJsonIsARowOfTheList() throws Exception {
		JsonMapper mapper = JsonMapper.builder().build();
		for (DataSet set : this.tables.sets()) {
			List<Map<?, ?>> list = mapper.readerForListOf(Map.class).readValue(written(TableForm.JSON, set));
			List<Map<?, ?>> lines = new ArrayList<>();
			written(TableForm.JSONL, set).lines().forEach((line) -> lines.add(mapper.readValue(line, Map.class)));
			assertThat(lines).as(set.name()).isNotEmpty().isEqualTo(list);
		}
	}

	private static String written(TableForm form, DataSet set) throws Exception {
		StringWriter out = new StringWriter();
		try (Table table = Table.of(set, SITE)) {
			form.write(table, out);
		}
		return out.toString();
	}

}
