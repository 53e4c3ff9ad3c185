package thaw.search;

/** Says how many answers there are. */
final class Tally {

	private Tally() {
	}

	/**
	 * A line such as "11 quotations, page 1 of 2".
	 * @param near how many of the total only come near what was asked for
	 * @param noun what one is called
	 */
	static String of(int total, int near, int page, int pages, String noun) {
		int answering = total - near;
		String pageOf = (pages > 1) ? ", page " + page + " of " + pages : "";
		String counted = answering + " " + noun + ((answering == 1) ? "" : "s");
		if (near == 0) {
			return counted + pageOf;
		}
		return ((answering == 0) ? "No " + noun + " has all of it" : counted) + "; " + near + " that "
				+ ((near == 1) ? "comes" : "come") + " near" + pageOf;
	}

}
