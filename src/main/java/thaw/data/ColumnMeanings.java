package thaw.data;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What the columns of the tables mean, in a sentence each; read when first asked for. */
public final class ColumnMeanings {

	private static final String FILE = "/data/columns.properties";

	private ColumnMeanings() {
	}

	private static final class Read {

		static final Properties WORDS = read();

		private static Properties read() {
			Properties words = new Properties();
			try (Reader file = new InputStreamReader(ColumnMeanings.class.getResourceAsStream(FILE),
					StandardCharsets.UTF_8)) {
				words.load(file);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			return words;
		}

	}

	/**
	 * What a column means in a table: what is said of it there, else what is said of the
	 * name in all tables, else null.
	 */
	public static String of(String table, String column) {
		String said = Read.WORDS.getProperty(table + "." + column, Read.WORDS.getProperty(column));
		boolean paired = said == null && column.endsWith("Id");
		return paired ? "Permanent name of the record that “" + column.replaceFirst("Id$", "") + "” names, if any"
				: said;
	}

}
