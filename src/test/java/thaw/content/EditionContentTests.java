package thaw.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import thaw.bundle.Bundle;

/** What a start reads of the build is what the files say. */
@SpringJUnitConfig(Shelves.class)
class EditionContentTests {

	/** What a sink was sent, a line for each table and each row. */
	private record Sent(List<String> lines) implements RowSink {

		@Override
		public void table(String name, List<String> columns, int rows) {
			this.lines.add(name + " " + columns + " " + rows);
		}

		@Override
		public void row(List<Object> values) {
			this.lines.add(values.toString());
		}

	}

	/** A table of all types of values. */
	private record OneTable(List<Object> values) implements ContentSource {

		@Override
		public int checksum() {
			return 7;
		}

		@Override
		public List<String> tables() {
			return List.of("empty", "one");
		}

		@Override
		public void send(ColumnLengths lengths, RowSink sink) {
			sink.table("one", this.values.stream().map((value) -> "c" + value).toList(), 2);
			sink.row(this.values);
			sink.row(Arrays.asList(new Object[this.values.size()]));
		}

	}

	/** What is sent to a database that bounds no column. */
	private static List<String> sent(ContentSource content) throws SQLException {
		Sent sent = new Sent(new ArrayList<>());
		try (Connection unbounded = DriverManager.getConnection("jdbc:h2:mem:")) {
			content.send(new ColumnLengths(unbounded), sent);
		}
		return sent.lines();
	}

	private static ContentSource built(Path file, ContentSource content) throws IOException {
		BuiltContent.write(file, content, null);
		return new BuiltContent(Bundle.open(new FileSystemResource(file)));
	}

	@Test
	void everyTypeOfValueIsReadAsItWasWritten(@TempDir Path folder) throws Exception {
		OneTable content = new OneTable(
				List.of("Оттепель", 5, -5L, true, false, 2.5, LocalDate.of(1953, 3, 5), LocalDate.of(1856, 1, 1)));
		ContentSource built = built(folder.resolve("tables.bin"), content);
		assertThat(built.checksum()).isEqualTo(7);
		assertThat(built.tables()).isEqualTo(content.tables());
		assertThat(sent(built)).isEqualTo(sent(content));
	}

	@Test
	void whatNoColumnTakesStopsTheBuild(@TempDir Path folder) {
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> built(folder.resolve("tables.bin"), new OneTable(List.of(new StringBuilder()))));
	}

	@Test
	void theBuildHoldsAllFilesOfTheRepository(@Autowired ContentLoader loader) throws Exception {
		PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
		ContentFolder folder = new ContentFolder(resources, "file:src/main/resources/content");
		ContentSource files = new ContentFiles(folder, loader, resources);
		ContentSource built = new BuiltContent(Bundle.open(resources.getResource("classpath:edition/tables.bin")));
		assertThat(built.tables()).isEqualTo(files.tables());
		List<String> expected = sent(files);
		List<String> found = sent(built);
		assertThat(found).hasSameSizeAs(expected);
		for (int i = 0; i < expected.size(); i++) {
			assertThat(found.get(i)).isEqualTo(expected.get(i));
		}
	}

}
