package thaw.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The files of an edition, read, checked and set. */
@Component
@Lazy
class ContentFiles implements ContentSource {

	/**
	 * The code by which files become rows: this room, what sets texts, and the shelves.
	 */
	private static final List<String> CODE = List.of("classpath:thaw/content/*.class", "classpath:thaw/text/*.class",
			"classpath:thaw/*/*Shelf.class");

	private final ContentFolder folder;

	private final ContentLoader loader;

	private final ResourcePatternResolver resources;

	ContentFiles(ContentFolder folder, ContentLoader loader, ResourcePatternResolver resources) {
		this.folder = folder;
		this.loader = loader;
		this.resources = resources;
	}

	@Override
	public int checksum() {
		CRC32 sum = new CRC32();
		CODE.forEach((pattern) -> code(pattern).forEach(sum::update));
		for (ContentFile file : this.folder.files()) {
			sum.update(file.path().getBytes(StandardCharsets.UTF_8));
			sum.update(file.bytes());
		}
		return (int) sum.getValue();
	}

	private Stream<byte[]> code(String pattern) {
		try {
			List<byte[]> classes = new ArrayList<>();
			Resource[] found = this.resources.getResources(pattern);
			Arrays.sort(found, Comparator.comparing(Resource::getFilename));
			for (Resource one : found) {
				classes.add(one.getContentAsByteArray());
			}
			return classes.stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public List<String> tables() {
		return this.loader.tables();
	}

	@Override
	public void send(ColumnLengths lengths, RowSink sink) {
		Library library = this.loader.load(this.folder.files());
		lengths.check(tables().stream().collect(Collectors.toMap((table) -> table, library::rows)));
		for (String table : tables()) {
			List<Row> rows = library.rows(table);
			if (!rows.isEmpty()) {
				List<String> columns = List.copyOf(rows.get(0).columns().keySet());
				sink.table(table, columns, rows.size());
				rows.forEach((row) -> sink.row(columns.stream().map(row.columns()::get).toList()));
			}
		}
	}

}
