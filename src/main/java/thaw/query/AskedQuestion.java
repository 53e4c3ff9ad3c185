package thaw.query;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import thaw.crossref.Entry;
import thaw.crossref.Kind;

/**
 * Records whose title is a question. They have many wordings, and so many words that are
 * not what they are about: one is meant if its kind is asked for, or if it is asked as it
 * is worded.
 */
final class AskedQuestion {

	/** A theme is worded as widely; an office is answered by those who held it. */
	private static final Set<Kind> WIDE = EnumSet.of(Kind.QUESTION, Kind.CLAIM, Kind.THEME, Kind.OFFICE);

	private static final Set<Kind> NO_QUESTIONS = EnumSet.of(Kind.THEME, Kind.OFFICE);

	private static final int NOT_ASKED = -6000;

	private static final int ASKED = -3000;

	private static final int AS_WORDED = 60_000;

	/** Before a claim that is worded alike. */
	private static final int ANSWERED = 100;

	private final Set<Kind> kinds;

	private final String typed;

	AskedQuestion(Query query) {
		this.kinds = query.kinds();
		this.typed = plain(query.typed());
	}

	static boolean isWide(Kind kind) {
		return WIDE.contains(kind);
	}

	/**
	 * Whether a record has more words than it is about, and is neither asked for nor
	 * asked as it is worded.
	 */
	boolean isAside(Entry entry) {
		return isWide(entry.kind()) && !this.kinds.contains(entry.kind()) && !isWorded(entry);
	}

	/** The points of a record of such a kind. */
	int points(Entry entry) {
		return ((!this.kinds.isEmpty() && isWorded(entry)) ? AS_WORDED : 0)
				+ ((entry.kind() == Kind.QUESTION) ? ANSWERED : 0)
				+ (this.kinds.contains(entry.kind()) ? ASKED : NOT_ASKED);
	}

	private boolean isWorded(Entry entry) {
		return !NO_QUESTIONS.contains(entry.kind()) && Stream.concat(Stream.of(entry.title()), entry.names().stream())
			.anyMatch((wording) -> plain(wording).equals(this.typed));
	}

	private static String plain(String words) {
		return words.toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
	}

}
