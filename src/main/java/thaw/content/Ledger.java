package thaw.content;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.text.PassageId;
import thaw.text.Withdrawn;

/**
 * All passages that were ever published: {@code content/ledger/KIND.tsv}, a line each, by
 * slug and id, so that two editors who add records change different places of a file.
 */
final class Ledger {

	static final String FOLDER = "ledger";

	static final String HEAD = "slug\tid\tedition\twords\twithdrawn\tsuccessor\treason";

	private static final Comparator<LedgerLine> ORDER = Comparator.comparing(LedgerLine::ref)
		.thenComparing(LedgerLine::id);

	/** A line with the place at which it stands. */
	record Entry(String file, int number, LedgerLine line) {
	}

	private final Map<String, Entry> entries = new TreeMap<>();

	private final List<LedgerLine> withdrawn = new ArrayList<>();

	/**
	 * Reads the files; lines of another form, and second ones of a passage, are reported.
	 */
	static Ledger read(List<ContentFile> files, Library library) {
		Ledger ledger = new Ledger();
		files.forEach((file) -> ledger.read(file, library));
		return ledger;
	}

	private void read(ContentFile file, Library library) {
		Kind kind = Kind.ofFolder(file.slug()).orElse(null);
		List<String> lines = new String(file.bytes(), StandardCharsets.UTF_8).lines().toList();
		if (kind == null || lines.isEmpty() || !lines.get(0).equals(HEAD)) {
			library.report(new ContentProblem(file.path(), 1, FOLDER, "another name or first line",
					"the folder of a kind, and the line " + HEAD.replace('\t', ' ')));
			return;
		}
		for (int i = 1; i < lines.size(); i++) {
			LedgerLine line = LedgerLine.parse(kind, lines.get(i)).orElse(null);
			if (line == null) {
				library
					.report(new ContentProblem(file.path(), i + 1, FOLDER, "'" + lines.get(i) + "'", LedgerLine.FORM));
			}
			else {
				add(new Entry(file.path(), i + 1, line), library);
			}
		}
	}

	private void add(Entry entry, Library library) {
		Entry first = this.entries.putIfAbsent(entry.line().key(), entry);
		if (first == null && entry.line().isWithdrawn()) {
			this.withdrawn.add(entry.line());
		}
		else if (first != null) {
			library.report(new ContentProblem(entry.file(), entry.number(), FOLDER,
					"'" + entry.line().id() + "', which " + first.file() + " has in line " + first.number() + " too",
					"an id that was never used"));
		}
	}

	/** All, in an order that does not change. */
	List<Entry> entries() {
		return List.copyOf(this.entries.values());
	}

	/** The line of a passage, or null. */
	LedgerLine line(Ref ref, String id) {
		Entry entry = this.entries.get(LedgerLine.key(ref, id));
		return (entry != null) ? entry.line() : null;
	}

	/**
	 * What was taken out of a record.
	 * @param present the present name of a record by any of its names
	 */
	List<Withdrawn> withdrawn(UnaryOperator<Ref> present, Ref record) {
		return this.withdrawn.stream()
			.filter((line) -> present.apply(line.ref()).equals(record))
			.map((line) -> new Withdrawn(line.id(), line.since(), line.withdrawn(), line.reason(),
					address(line.successor(), line.ref())))
			.toList();
	}

	/** Another record's passage is found by its id. */
	private String address(String successor, Ref ref) {
		if (successor == null) {
			return null;
		}
		LedgerLine there = line(ref, successor);
		boolean elsewhere = PassageId.isOfWords(successor) && there != null && !there.ref().equals(ref);
		return (elsewhere ? "/passages/" : "#") + successor;
	}

	/** The files that hold those lines, by their names. */
	static Map<String, String> files(List<LedgerLine> lines) {
		return lines.stream()
			.sorted(ORDER)
			.collect(Collectors.groupingBy((line) -> line.ref().kind().folder() + ".tsv", TreeMap::new,
					Collectors.mapping(LedgerLine::toString, Collectors.collectingAndThen(Collectors.toList(),
							(texts) -> HEAD + "\n" + String.join("\n", texts) + "\n"))));
	}

}
