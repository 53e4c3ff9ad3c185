package thaw.content;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import thaw.bundle.Bundle;

/**
 * The content of the edition: what the build has made of it, or where the setting
 * {@code thaw.content} names a folder, its files.
 */
@Component
public class EditionContent {

	private static final String FILE = "edition/tables.bin";

	private final ContentSource source;

	private final int checksum;

	private final DataSource database;

	EditionContent(@Value("${" + ContentFolder.SETTING + "}") String folder, ObjectProvider<ContentFiles> files,
			DataSource database) throws IOException {
		this.database = database;
		this.source = folder.isEmpty() ? built(new ClassPathResource(FILE)) : files.getObject();
		this.checksum = this.source.checksum();
	}

	private static ContentSource built(Resource file) throws IOException {
		if (!file.exists()) {
			throw new NoEdition();
		}
		return new BuiltContent(Bundle.open(file));
	}

	ContentSource source() {
		return this.source;
	}

	/**
	 * Differs whenever what fills the tables does: the files of the content, or the code
	 * by which they become rows.
	 */
	public int checksum() {
		return this.checksum;
	}

	/**
	 * Writes what fills the tables where the next start finds it.
	 * @param classes folder of the classes of the build
	 */
	public void write(Path classes) throws IOException, SQLException {
		try (Connection connection = this.database.getConnection()) {
			BuiltContent.write(classes.resolve(FILE), this.source, new ColumnLengths(connection));
		}
	}

}
