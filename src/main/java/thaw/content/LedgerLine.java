package thaw.content;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.text.PassageId;

/**
 * A passage that was published: one line of the ledger, its columns parted by tabs.
 *
 * @param ref the record in which it was
 * @param id its fragment
 * @param since the edition in which it was first published
 * @param words its first and last words; empty of a note, whose fragment says what it is
 * @param withdrawn the edition from which it is missing, or null
 * @param successor fragment of what came in its place, or null
 * @param reason why it was taken out, or null
 */
record LedgerLine(Ref ref, String id, String since, String words, String withdrawn, String successor, String reason) {

	static final String FORM = "slug, id, edition, words; of what was taken out also the edition of that, "
			+ "the successor's id or -, and the reason; tabs between them";

	private static final String NONE = "-";

	private static final int LEAST = 4;

	private static final int MOST = 7;

	/** A line of a file; empty if it has another form. */
	static Optional<LedgerLine> parse(Kind kind, String line) {
		List<String> columns = Arrays.asList(line.split("\t", -1));
		boolean withdrawn = columns.size() == MOST;
		if (columns.size() != LEAST && !withdrawn
				|| Stream.of(0, 1, 2).anyMatch((column) -> columns.get(column).isBlank())
				|| withdrawn && columns.stream().skip(LEAST).anyMatch(String::isBlank)) {
			return Optional.empty();
		}
		return Ref.parse(new Ref(kind, columns.get(0)).toString())
			.map((ref) -> new LedgerLine(ref, columns.get(1), columns.get(2), orEmpty(columns.get(3)),
					withdrawn ? columns.get(4) : null,
					(withdrawn && !columns.get(5).equals(NONE)) ? columns.get(5) : null,
					withdrawn ? columns.get(6) : null));
	}

	private static String orNone(String text) {
		return (text == null || text.isEmpty()) ? NONE : text;
	}

	private static String orEmpty(String column) {
		return column.equals(NONE) ? "" : column;
	}

	/** The same in a record of another name. */
	LedgerLine in(Ref renamed) {
		return new LedgerLine(renamed, this.id, this.since, this.words, this.withdrawn, this.successor, this.reason);
	}

	/** The same, taken out. */
	LedgerLine withdrawn(String edition, String successor, String reason) {
		return new LedgerLine(this.ref, this.id, this.since, this.words, edition, successor, reason);
	}

	boolean isWithdrawn() {
		return this.withdrawn != null;
	}

	/**
	 * What no other passage may have: of an address that is made of words itself, of any
	 * other with its record.
	 */
	static String key(Ref ref, String id) {
		return PassageId.isOfWords(id) ? id : ref + "#" + id;
	}

	String key() {
		return key(this.ref, this.id);
	}

	/** As it stands in the file, without the end of the line. */
	@Override
	public String toString() {
		Stream<String> published = Stream.of(this.ref.slug(), this.id, this.since, orNone(this.words));
		Stream<String> ended = isWithdrawn() ? Stream.of(this.withdrawn, orNone(this.successor), this.reason)
				: Stream.empty();
		return Stream.concat(published, ended).collect(Collectors.joining("\t"));
	}

}
