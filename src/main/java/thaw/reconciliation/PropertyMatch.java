package thaw.reconciliation;

/**
 * How far a record has the properties that are asked for.
 *
 * @param share of them, from 0 to 1; of what is not known of it, half
 * @param agreed how many it has
 * @param contradicted how many it has otherwise
 */
record PropertyMatch(double share, int agreed, int contradicted) {

	static final PropertyMatch NOTHING = new PropertyMatch(0, 0, 0);

	/** Whether it has one of them at least, and none otherwise. */
	boolean supports() {
		return this.agreed > 0 && this.contradicted == 0;
	}

	/** Whether it has one of them otherwise. */
	boolean contradicts() {
		return this.contradicted > 0;
	}

}
