package thaw.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import thaw.crossref.Alphabet;
import thaw.crossref.Kind;
import thaw.crossref.Ref;

/**
 * Turns files into rows, in memory: nothing is written before all is known to be right.
 */
@Component
class ContentLoader {

	private static final Comparator<Map.Entry<Ref, Card>> ALPHABETICALLY = Comparator
		.comparing((Map.Entry<Ref, Card> one) -> one.getKey().kind())
		.thenComparing((one) -> one.getValue().sortTitle(), Alphabet.ORDER);

	private final Map<Kind, Shelf> shelves;

	private final RecordListReader lists;

	ContentLoader(List<Shelf> shelves, RecordListReader lists) {
		this.lists = lists;
		this.shelves = shelves.stream().collect(Collectors.toMap(Shelf::kind, Function.identity()));
	}

	/** Tables in the order in which they are filled. */
	List<String> tables() {
		List<String> tables = new ArrayList<>(
				List.of("entry", "former_ref", "cross_reference", "record_text", RecordListReader.TABLE));
		this.shelves.values()
			.stream()
			.sorted(Comparator.comparing(Shelf::kind))
			.forEach((shelf) -> tables.addAll(shelf.tables()));
		return tables;
	}

	/**
	 * Reads files into rows.
	 * @throws ContentProblems if anything is wrong with any of them
	 */
	Library load(List<ContentFile> files) {
		Library library = new Library();
		ContentReader reader = new ContentReader(library);
		Map<Boolean, List<ContentFile>> sorted = files.stream()
			.collect(Collectors.partitioningBy((file) -> file.folder().equals(RecordListReader.FOLDER)));
		List<Manuscript> manuscripts = sorted.get(false)
			.stream()
			.flatMap((file) -> read(reader, library, file).stream())
			.toList();
		manuscripts.forEach((manuscript) -> catalogue(manuscript, library));
		manuscripts.forEach((manuscript) -> formerNames(manuscript, library));
		manuscripts.forEach((manuscript) -> {
			this.shelves.get(manuscript.ref().kind()).shelve(manuscript);
			manuscript.writeText();
			manuscript.front().reportUnread();
		});
		this.lists.read(sorted.get(true), reader, library);
		entries(library);
		library.former()
			.forEach((former, present) -> library.row("former_ref")
				.put("ref", former.toString())
				.put("present_ref", present.toString()));
		if (!library.problems().isEmpty()) {
			throw new ContentProblems(library.problems());
		}
		return library;
	}

	private Optional<Manuscript> read(ContentReader reader, Library library, ContentFile file) {
		Kind kind = Kind.ofFolder(file.folder()).filter(this.shelves::containsKey).orElse(null);
		if (kind == null) {
			library.report(new ContentProblem(file.path(), 1, "folder", "'" + file.folder() + "'",
					"one of " + this.shelves.keySet().stream().map(Kind::folder).sorted().toList()));
			return Optional.empty();
		}
		return reader.record(kind, file);
	}

	private void catalogue(Manuscript manuscript, Library library) {
		Ref ref = manuscript.ref();
		if (library.card(ref).isPresent()) {
			manuscript.front().report("file name", "a second record " + ref, "a slug used once");
		}
		library.add(ref, this.shelves.get(ref.kind()).card(manuscript.front()));
	}

	private static void formerNames(Manuscript manuscript, Library library) {
		Ref ref = manuscript.ref();
		for (String slug : manuscript.front().texts("formerly")) {
			Ref former = new Ref(ref.kind(), slug);
			if (Ref.parse(former.toString()).isEmpty()) {
				manuscript.front().report("formerly", "'" + slug + "'", "an old slug");
			}
			if (library.card(former).isPresent() || library.former().containsKey(former)) {
				manuscript.front().report("formerly", "'" + slug + "', which names another record", "a slug used once");
			}
			library.rename(former, ref);
		}
	}

	private static String named(Library library, String particular) {
		return Ref.parse(particular).flatMap(library::card).map(Card::title).orElse(particular);
	}

	private static void entries(Library library) {
		List<Map.Entry<Ref, Card>> cards = library.cards().entrySet().stream().sorted(ALPHABETICALLY).toList();
		for (int i = 0; i < cards.size(); i++) {
			entry(library, cards.get(i).getKey(), cards.get(i).getValue()).put("position", i);
		}
	}

	private static Row entry(Library library, Ref ref, Card card) {
		return library.row("entry")
			.put("ref", ref.toString())
			.put("kind", ref.kind().name())
			.put("slug", ref.slug())
			.put("title", card.title())
			.put("title_html", card.titleHtml())
			.put("sort_title", card.sortTitle())
			.put("blurb", card.blurb())
			.put("names", card.names())
			.put("particulars",
					card.particulars().stream().map((one) -> named(library, one)).collect(Collectors.joining(", ")))
			.putOrdered(card.date());
	}

}
