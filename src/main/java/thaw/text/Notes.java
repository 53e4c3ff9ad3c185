package thaw.text;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import thaw.markup.Html;

/** The notes of one record: the same citations share one. */
final class Notes {

	/** A longer address is cut to the first work and a checksum. */
	private static final int LONGEST = 40;

	private final Map<String, Note> notes = new LinkedHashMap<>();

	private final Map<String, String> cited = new HashMap<>();

	/**
	 * The mark of a note. Its number is text for readers without the style sheet; with
	 * it, it is set from {@code data-n}, so that no number stands among the words of the
	 * sentence when an address with a text fragment looks for them.
	 * @param html what the note says
	 */
	String mark(List<Citation> citations, String html) {
		Note before = this.notes.get(html);
		Note note = (before != null) ? new Note(before.number(), before.id(), before.html(), before.marks() + 1)
				: new Note(this.notes.size() + 1, unusedId(citations), new Html(html), 1);
		this.notes.put(html, note);
		return "<a class=\"note-mark\" id=\"" + note.markId(note.marks()) + "\" href=\"#" + note.id()
				+ "\" aria-label=\"Note " + note.number() + "\" data-n=\"" + note.number() + "\"><sup>" + note.number()
				+ "</sup></a>";
	}

	private String unusedId(List<Citation> citations) {
		String whole = citations.stream().map(Citation::toString).collect(Collectors.joining("; "));
		String words = PassageId.slug(whole);
		String id = (words.length() > LONGEST) ? hashed(citations, whole) : words;
		return Passage.NOTE
				+ (whole.equals(this.cited.computeIfAbsent(id, (first) -> whole)) ? id : hashed(citations, whole));
	}

	private static String hashed(List<Citation> citations, String whole) {
		return citations.get(0).citekey() + "-" + PassageId.checksum(whole);
	}

	/** All so far, by number. */
	List<Note> all() {
		return List.copyOf(this.notes.values());
	}

}
