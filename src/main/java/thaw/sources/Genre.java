package thaw.sources;

/** What a work is where its type in CSL does not tell. */
enum Genre {

	/** An edition of documents, or a page that does nothing but reproduce one. */
	DOCUMENTS(Grade.DOCUMENT),
	/** Memoirs, diaries, letters, interviews of those who were there. */
	MEMOIR(Grade.MEMOIR),
	/** A novel, a poem, a play. */
	LITERATURE(Grade.DOCUMENT),
	/** What a scholar has published in another form than scholars mostly do. */
	SCHOLARSHIP(Grade.SCHOLARSHIP),
	/** A handbook, an encyclopedia, a chronicle. */
	REFERENCE(Grade.REFERENCE),
	/** A popular book, journalism of later years. */
	JOURNALISM(Grade.LATER_PRESS);

	private final Grade grade;

	Genre(Grade grade) {
		this.grade = grade;
	}

	Grade grade() {
		return this.grade;
	}

}
