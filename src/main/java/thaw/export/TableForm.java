package thaw.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import thaw.data.Column;
import thaw.data.Table;
import thaw.web.Csv;
import tools.jackson.databind.json.JsonMapper;

/** A form in which a table is given out, written row by row. */
enum TableForm {

	/** Comma-separated values. */
	CSV(Csv.TYPE) {
		@Override
		void write(Table table, Writer out) throws IOException {
			out.write(Csv.line(table.columns().stream().map(Column::name).toList()));
			for (List<Object> row = table.next(); row != null; row = table.next()) {
				out.write(Csv.line(row));
			}
		}
	},
	/** One list of objects. */
	JSON("application/json") {
		@Override
		void write(Table table, Writer out) throws IOException {
			String before = "[";
			for (Map<String, Object> row = table.nextNamed(); row != null; row = table.nextNamed()) {
				out.write(before);
				out.write(MAPPER.writeValueAsString(row));
				before = ",\n";
			}
			out.write(before.equals("[") ? "[]" : "]");
		}
	},
	/** An object a line. */
	JSONL("application/jsonl;charset=UTF-8") {
		@Override
		void write(Table table, Writer out) throws IOException {
			for (Map<String, Object> row = table.nextNamed(); row != null; row = table.nextNamed()) {
				out.write(MAPPER.writeValueAsString(row));
				out.write('\n');
			}
		}
	};

	/** Not the mapper of the pages: each row names each column, null where unknown. */
	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private final String type;

	TableForm(String type) {
		this.type = type;
	}

	/** Media type. */
	String type() {
		return this.type;
	}

	abstract void write(Table table, Writer out) throws IOException;

	/** Writes all rows that are left, and leaves the stream open. */
	void write(Table table, OutputStream out) throws IOException {
		Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		write(table, writer);
		writer.flush();
	}

}
