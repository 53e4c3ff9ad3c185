package thaw.search;

import java.util.List;

/**
 * A value of a facet that can be chosen.
 *
 * @param value as in addresses
 * @param label as readers see it
 * @param count how many answers there are when it is chosen
 * @param url address of those answers
 * @param chosen whether it is chosen now
 */
record FacetChoice(String value, String label, int count, String url, boolean chosen) {

	/**
	 * The values of one facet.
	 *
	 * @param label what they are values of
	 * @param values the most frequent first; years in their order
	 * @param all address of the answers when none is chosen
	 */
	record Group(String name, String label, List<FacetChoice> values, String all) {

		private static final int SHOWN = 8;

		/** Whether a value is chosen. */
		public boolean isChosen() {
			return this.values.stream().anyMatch(FacetChoice::chosen);
		}

		/** The first few. */
		public List<FacetChoice> first() {
			return this.values.stream().limit(SHOWN).toList();
		}

		/** Those after the first few. */
		public List<FacetChoice> more() {
			return this.values.stream().skip(SHOWN).toList();
		}

	}

}
