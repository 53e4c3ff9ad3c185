package thaw.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import thaw.content.Edition;
import thaw.data.DataSet;
import thaw.data.Table;
import thaw.data.Tables;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All tables as comma-separated values in one file, with their description. */
final class TableArchive {

	/** Name of the description, by which readers of tables find it beside a table. */
	static final String METADATA = "csv-metadata.json";

	private TableArchive() {
	}

	/** The description as it is given out. */
	static byte[] metadata(Tables tables, String site, Edition edition) {
		return JsonMapper.builder()
			.enable(SerializationFeature.INDENT_OUTPUT)
			.build()
			.writeValueAsBytes(TableMetadata.of(tables, site, edition));
	}

	/**
	 * Writes the file: of one edition always the same bytes.
	 * @param site address of the site, without a slash at the end
	 */
	static void write(Tables tables, String site, Edition edition, OutputStream out) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		begin(zip, METADATA, edition);
		zip.write(metadata(tables, site, edition));
		for (DataSet set : tables.sets()) {
			begin(zip, set.name() + ".csv", edition);
			try (Table table = Table.of(set, site)) {
				TableForm.CSV.write(table, zip);
			}
		}
		zip.finish();
	}

	private static void begin(ZipOutputStream zip, String name, Edition edition) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(edition.date().atStartOfDay());
		zip.putNextEntry(entry);
	}

}
