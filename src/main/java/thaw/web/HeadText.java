package thaw.web;

import java.util.List;

/**
 * What fits into the head of a page. Lists of results cut longer texts off anywhere; here
 * they end with a word.
 */
final class HeadText {

	/** Most characters of a title. */
	private static final int TITLE = 70;

	/** Most characters of a description. */
	private static final int DESCRIPTION = 160;

	private static final String SITE = " · " + Imprint.TITLE;

	private HeadText() {
	}

	/**
	 * The first heading that fits, with the name of the site where that fits too.
	 * @param headings from the fullest to the shortest
	 */
	static String title(List<String> headings) {
		String heading = headings.stream()
			.filter((one) -> one.length() <= TITLE)
			.findFirst()
			.orElseGet(() -> cut(headings.get(headings.size() - 1), TITLE));
		return (heading.length() + SITE.length() <= TITLE) ? heading + SITE : heading;
	}

	static String description(String text) {
		return cut(text, DESCRIPTION);
	}

	private static String cut(String text, int most) {
		if (text.length() <= most) {
			return text;
		}
		int end = text.lastIndexOf(' ', most - 1);
		String start = withoutOpenBracket(text.substring(0, (end > 0) ? end : most - 1));
		return start.replaceAll("[\\s,;:–]+$", "") + "…";
	}

	/** A bracket that the cut would leave open goes with what stands in it. */
	private static String withoutOpenBracket(String text) {
		int open = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
		boolean closed = text.indexOf(')', open) > open || text.indexOf(']', open) > open;
		return (open > 0 && !closed) ? text.substring(0, open) : text;
	}

}
