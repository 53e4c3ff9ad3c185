package thaw.index;

/**
 * A term of the index and where it stands.
 *
 * @param type by what it is looked for
 * @param term as it is compared
 */
public record IndexedTerm(TermType type, String term, Postings postings) {

	/** The term with its type, as one word. */
	public String key() {
		return this.type.of(this.term);
	}

}
