package thaw.reconciliation;

/**
 * How far a name in a table is one of the names of a record.
 *
 * @param share from 0, not at all, to 1, letter by letter
 * @param sure whether nobody would doubt it if the record were the only one so named
 */
record NameMatch(double share, boolean sure) {

	static final NameMatch NONE = new NameMatch(0, false);

	/** The better of two. */
	NameMatch or(NameMatch other) {
		return (this.sure != other.sure) ? (this.sure ? this : other) : (this.share >= other.share) ? this : other;
	}

}
