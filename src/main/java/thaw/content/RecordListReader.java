package thaw.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import thaw.crossref.Kind;
import thaw.crossref.Ref;

/** Turns the files in {@code content/lists} into rows. */
@Component
class RecordListReader {

	static final String FOLDER = "lists";

	static final String TABLE = "listed_record";

	private final Map<String, RecordList> lists;

	RecordListReader(ObjectProvider<RecordList> lists) {
		this.lists = lists.stream().collect(Collectors.toMap(RecordList::slug, Function.identity()));
	}

	/** Reads all lists, and reports those that are missing, unknown or faulty. */
	void read(List<ContentFile> files, ContentReader reader, Library library) {
		this.lists.keySet()
			.stream()
			.filter((slug) -> files.stream().noneMatch((file) -> file.slug().equals(slug)))
			.map((slug) -> new ContentProblem(FOLDER + "/" + slug + ".md", 1, "file", "nothing", "the list " + slug))
			.forEach(library::report);
		files.forEach((file) -> read(file, reader, library));
	}

	private void read(ContentFile file, ContentReader reader, Library library) {
		RecordList list = this.lists.get(file.slug());
		if (list == null) {
			library.report(new ContentProblem(file.path(), 1, "file name", "'" + file.slug() + "'",
					"one of " + this.lists.keySet().stream().sorted().toList()));
			return;
		}
		reader.front(file).ifPresent((front) -> {
			new TreeMap<>(list.sections())
				.forEach((section, kind) -> section(list.slug(), section, kind, front, library));
			front.reportUnread();
		});
	}

	private static void section(String list, String section, Kind kind, Fields front, Library library) {
		List<String> texts = front.texts(section);
		if (texts.isEmpty()) {
			front.report(section, "nothing", "at least one reference such as " + kind.prefix() + ":the-slug");
		}
		for (String text : texts) {
			Optional<Ref> ref = Ref.parse(text).filter((one) -> one.kind() == kind);
			if (ref.flatMap(library::card).isPresent()) {
				library.numberedRow(TABLE).put("list_slug", list).put("section", section).put("ref", text);
			}
			else {
				front.report(section, "'" + text + "'",
						ref.map(library::suggestion).orElse("a reference such as " + kind.prefix() + ":the-slug"));
			}
		}
	}

}
