package thaw.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.store.DataInput;
import thaw.bundle.Bundle;
import thaw.bundle.Sequences;

/** The content as the build has read, checked and set it. */
final class BuiltContent implements ContentSource {

	private final Bundle bundle;

	private final List<String> tables = new ArrayList<>();

	BuiltContent(Bundle bundle) throws IOException {
		this.bundle = bundle;
		bundle.read((in) -> this.tables.addAll(Sequences.readTexts(in)));
	}

	/** Writes what a source sends to a file. */
	static void write(Path file, ContentSource content, ColumnLengths lengths) throws IOException {
		Bundle.write(file, content.checksum(), (out) -> {
			TablesWriter writer = new TablesWriter(out);
			Sequences.writeTexts(content.tables(), out);
			content.send(lengths, writer);
			writer.end();
		});
	}

	@Override
	public int checksum() {
		return this.bundle.content();
	}

	@Override
	public List<String> tables() {
		return Collections.unmodifiableList(this.tables);
	}

	/** What the columns take was asked when the file was written. */
	@Override
	public void send(ColumnLengths lengths, RowSink sink) {
		try {
			this.bundle.read((in) -> {
				Sequences.readTexts(in);
				while (in.readByte() == TablesWriter.MORE) {
					table(in, sink);
				}
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void table(DataInput in, RowSink sink) throws IOException {
		String name = in.readString();
		List<String> columns = Sequences.readTexts(in);
		int rows = in.readVInt();
		sink.table(name, columns, rows);
		Object[] values = new Object[columns.size()];
		for (int row = 0; row < rows; row++) {
			for (int i = 0; i < values.length; i++) {
				values[i] = RowForm.read(in);
			}
			sink.row(Collections.unmodifiableList(Arrays.asList(values)));
		}
	}

}
