package thaw.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.store.DataOutput;
import thaw.bundle.Sequences;

/**
 * Writes rows to a file: after {@link #MORE} the name of a table, its columns, how many
 * rows there are, and each value of each row.
 */
final class TablesWriter implements RowSink {

	static final byte MORE = 1;

	static final byte END = 0;

	private final DataOutput out;

	TablesWriter(DataOutput out) {
		this.out = out;
	}

	@Override
	public void table(String name, List<String> columns, int rows) {
		try {
			this.out.writeByte(MORE);
			this.out.writeString(name);
			Sequences.writeTexts(columns, this.out);
			this.out.writeVInt(rows);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void row(List<Object> values) {
		try {
			for (Object value : values) {
				RowForm.write(value, this.out);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** No table follows. */
	void end() throws IOException {
		this.out.writeByte(END);
	}

}
