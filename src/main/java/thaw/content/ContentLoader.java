package thaw.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;
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

	/** Folders that hold no records. */
	private static final Set<String> APART = Set.of(RecordListReader.FOLDER, Ledger.FOLDER);

	private final Map<Kind, Shelf> shelves;

	private final RecordListReader lists;

	private final boolean draft;

	/**
	 * Takes the shelves.
	 * @param environment with the profile {@code dev} an editor sees a text that was
	 * changed before the ledger is told
	 */
	ContentLoader(List<Shelf> shelves, RecordListReader lists, Environment environment) {
		this.lists = lists;
		this.draft = environment.matchesProfiles("dev");
		this.shelves = shelves.stream().collect(Collectors.toMap(Shelf::kind, Function.identity()));
	}

	/** Tables in the order in which they are filled. */
	List<String> tables() {
		List<String> tables = new ArrayList<>(List.of("entry", "former_ref", "cross_reference", "record_text",
				RecordListReader.TABLE, PassageRows.TABLE));
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
		return load(files, !this.draft);
	}

	/** The same, whatever the ledger says. */
	Library loadUnchecked(List<ContentFile> files) {
		return load(files, false);
	}

	private Library load(List<ContentFile> files, boolean checked) {
		Library library = new Library();
		ContentReader reader = new ContentReader(library);
		library.keep(Ledger.read(in(Ledger.FOLDER, files), library));
		List<Manuscript> manuscripts = files.stream()
			.filter((file) -> !APART.contains(file.folder()))
			.flatMap((file) -> read(reader, library, file).stream())
			.toList();
		manuscripts.forEach((manuscript) -> catalogue(manuscript, library));
		manuscripts.forEach((manuscript) -> formerNames(manuscript, library));
		manuscripts.forEach((manuscript) -> {
			this.shelves.get(manuscript.ref().kind()).shelve(manuscript);
			manuscript.writeText();
			manuscript.front().reportUnread();
		});
		this.lists.read(in(RecordListReader.FOLDER, files), reader, library);
		// A file that cannot be read would be told once more for each of its passages.
		if (checked && library.problems().isEmpty()) {
			LedgerCheck.check(library);
		}
		PassageRows.write(library);
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

	private static List<ContentFile> in(String folder, List<ContentFile> files) {
		return files.stream().filter((file) -> file.folder().equals(folder)).toList();
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
