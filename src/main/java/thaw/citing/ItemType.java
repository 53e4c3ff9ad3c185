package thaw.citing;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import java.util.Arrays;
import java.util.List;

/**
 * What a work is, in the words of each format. No two formats divide works alike: where
 * one has no type that fits, the nearest stands, and {@link #word()} says what it is.
 *
 * <p>
 * BibTeX has the types that BibLaTeX and Zotero know both, since Zotero leaves out
 * entries of any other ({@code dataset}, {@code review}, {@code legal}). In RIS,
 * {@code GEN} is read as an article in a journal, which nothing here is by default.
 */
enum ItemType {

	ARTICLE_JOURNAL(CSLType.ARTICLE_JOURNAL, "article", "JOUR", "journalArticle"),
	ARTICLE_MAGAZINE(CSLType.ARTICLE_MAGAZINE, "article", "MGZN", "magazineArticle"),
	ARTICLE_NEWSPAPER(CSLType.ARTICLE_NEWSPAPER, "article", "NEWS", "newspaperArticle"),
	REVIEW(CSLType.REVIEW, "article", "JOUR", "journalArticle", "Review"), BOOK(CSLType.BOOK, "book", "BOOK", "book"),
	CHAPTER(CSLType.CHAPTER, "incollection", "CHAP", "bookSection"),
	ENTRY_ENCYCLOPEDIA(CSLType.ENTRY_ENCYCLOPEDIA, "inreference", "ENCYC", "encyclopediaArticle"),
	ENTRY_DICTIONARY(CSLType.ENTRY_DICTIONARY, "inreference", "DICT", "dictionaryEntry", "Entry in a dictionary"),
	PAPER_CONFERENCE(CSLType.PAPER_CONFERENCE, "inproceedings", "CONF", "conferencePaper"),
	WEBPAGE(CSLType.WEBPAGE, "online", "ELEC", "webpage"), THESIS(CSLType.THESIS, "thesis", "THES", "thesis", "Thesis"),
	REPORT(CSLType.REPORT, "techreport", "RPRT", "report", "Report"),
	MANUSCRIPT(CSLType.MANUSCRIPT, "unpublished", "UNPB", "manuscript"),
	SPEECH(CSLType.SPEECH, "unpublished", "UNPB", "presentation", "Speech"),
	COLLECTION(CSLType.COLLECTION, "misc", "UNPB", "document", "Archival collection"),
	LEGISLATION(CSLType.LEGISLATION, "legislation", "STAT", "statute"),
	TREATY(CSLType.TREATY, "legislation", "STAT", "document", "Treaty"),
	MOTION_PICTURE(CSLType.MOTION_PICTURE, "movie", "MPCT", "film"),
	BROADCAST(CSLType.BROADCAST, "misc", "ADVS", "document", "Broadcast"),
	SONG(CSLType.SONG, "audio", "MUSIC", "audioRecording", "Song"),
	GRAPHIC(CSLType.GRAPHIC, "artwork", "ART", "artwork"),
	INTERVIEW(CSLType.INTERVIEW, "misc", null, "interview", "Interview"),
	DATASET(CSLType.DATASET, "misc", "DATA", "dataset", "Data set"), OTHER(null, "misc", null, "document");

	private final CSLType csl;

	private final String bibTex;

	private final String ris;

	private final String zotero;

	private final String word;

	ItemType(CSLType csl, String bibTex, String ris, String zotero) {
		this(csl, bibTex, ris, zotero, null);
	}

	ItemType(CSLType csl, String bibTex, String ris, String zotero, String word) {
		this.csl = csl;
		this.bibTex = bibTex;
		this.ris = ris;
		this.zotero = zotero;
		this.word = word;
	}

	/** What a work is. */
	static ItemType of(CSLItemData item) {
		return Arrays.stream(values()).filter((type) -> type.csl == item.getType()).findFirst().orElse(OTHER);
	}

	/** The type of its entry in BibTeX. */
	String bibTex() {
		return this.bibTex;
	}

	/**
	 * Where an article stands, if not in a journal: {@code magazine} or
	 * {@code newspaper}, else null.
	 * @see <a href="https://ctan.org/pkg/biblatex">BibLaTeX, "entrysubtype"</a>
	 */
	String subtype() {
		return switch (this) {
			case ARTICLE_MAGAZINE -> "magazine";
			case ARTICLE_NEWSPAPER -> "newspaper";
			default -> null;
		};
	}

	/** Whether it stands in a periodical. */
	boolean isArticle() {
		return this.bibTex.equals("article");
	}

	/** Whether every reader of RIS has a field for what a work of its type stands in. */
	boolean isPartInRis() {
		return this.ris == null || !List.of("STAT", "ART", "ADVS", "MPCT", "MUSIC", "DATA").contains(this.ris);
	}

	/** Its type in RIS; where there is none, it is what it was read on. */
	String ris(boolean hasAddress) {
		return (this.ris != null) ? this.ris : hasAddress ? "ELEC" : "BOOK";
	}

	/** Its {@code itemType} in Zotero. */
	String zotero() {
		return this.zotero;
	}

	/** What it is, where the type of some format does not tell; else null. */
	String word() {
		return this.word;
	}

}
