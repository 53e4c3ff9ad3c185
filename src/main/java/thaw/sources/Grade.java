package thaw.sources;

import de.undercouch.citeproc.csl.CSLType;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import thaw.dates.HistoricalDate;

/** What kind of witness a work is: the strongest first. */
public enum Grade {

	/** Papers of the time and editions of them, speeches, laws, films, works of art. */
	DOCUMENT("document"),
	/** Newspapers and magazines of the Thaw itself. */
	PRESS("press of the time"),
	/** Memoirs, diaries, letters and interviews of those who were there. */
	MEMOIR("memoir"),
	/** Books, articles and theses of scholars. */
	SCHOLARSHIP("scholarship"),
	/** Encyclopedias, handbooks, chronicles. */
	REFERENCE("reference work"),
	/** Journalism of later years, popular and unsigned books. */
	LATER_PRESS("later press"),
	/** Pages that are nothing but pages. */
	WEB_PAGE("web page");

	/**
	 * Until the trial of Sinyavsky and Daniel, the last event of which reports are of the
	 * time.
	 */
	private static final int LAST_YEAR = 1966;

	private static final Set<CSLType> PERIODICALS = EnumSet.of(CSLType.ARTICLE_NEWSPAPER, CSLType.ARTICLE_MAGAZINE);

	private static final Map<CSLType, Grade> BY_TYPE = new EnumMap<>(
			Map.ofEntries(Map.entry(CSLType.ARTICLE_JOURNAL, SCHOLARSHIP), Map.entry(CSLType.BOOK, SCHOLARSHIP),
					Map.entry(CSLType.CHAPTER, SCHOLARSHIP), Map.entry(CSLType.PAPER_CONFERENCE, SCHOLARSHIP),
					Map.entry(CSLType.REPORT, SCHOLARSHIP), Map.entry(CSLType.REVIEW, SCHOLARSHIP),
					Map.entry(CSLType.REVIEW_BOOK, SCHOLARSHIP), Map.entry(CSLType.THESIS, SCHOLARSHIP),
					Map.entry(CSLType.DATASET, REFERENCE), Map.entry(CSLType.ENTRY, REFERENCE),
					Map.entry(CSLType.ENTRY_DICTIONARY, REFERENCE), Map.entry(CSLType.ENTRY_ENCYCLOPEDIA, REFERENCE),
					Map.entry(CSLType.POST, WEB_PAGE), Map.entry(CSLType.POST_WEBLOG, WEB_PAGE),
					Map.entry(CSLType.WEBPAGE, WEB_PAGE)));

	private final String words;

	Grade(String words) {
		this.words = words;
	}

	/**
	 * The grade of a work.
	 * @param type its type, or null if it has none that is known
	 * @param genre what its type does not tell, or null
	 * @param signed whether it names an author or editor: a book that does not is no
	 * scholarship
	 * @param issued when it came out, or null if it does not say
	 */
	static Grade of(CSLType type, Genre genre, boolean signed, HistoricalDate issued) {
		if (genre != null) {
			return genre.grade();
		}
		if (PERIODICALS.contains(type)) {
			return (issued != null && issued.earliest().getYear() <= LAST_YEAR) ? PRESS : LATER_PRESS;
		}
		return (type == CSLType.BOOK && !signed) ? LATER_PRESS : BY_TYPE.getOrDefault(type, DOCUMENT);
	}

	/** As notes call it. */
	public String words() {
		return this.words;
	}

	/** As written in addresses: {@code later-press}. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Whether the words of a quotation may rest on such a work alone. */
	public boolean verifies() {
		return compareTo(SCHOLARSHIP) <= 0;
	}

}
