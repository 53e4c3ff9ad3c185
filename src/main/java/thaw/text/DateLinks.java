package thaw.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import thaw.dates.HistoricalDate;

/**
 * Leads from the full dates of a body, {@code 25 February 1956}, to the pages of their
 * days: from each date once, in no heading, no quotation and no other link. They are no
 * mentions of records.
 */
final class DateLinks {

	/** The end of a span or of a choice is no day by itself. */
	private static final Pattern FULL_DATE = Pattern
		.compile("(?<![\\d–-]|\\bor |\\band |[–-] )\\b(\\d{1,2}) (January|February|March|April|May|June|July|August"
				+ "|September|October|November|December) (19[56]\\d)\\b");

	private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

	private final Set<String> linked = new HashSet<>();

	private boolean inBody;

	void begin() {
		this.inBody = true;
	}

	void end() {
		this.inBody = false;
	}

	/** Whether a date there may be a link. */
	static boolean mayStandIn(Node text) {
		for (Node above = text.getParent(); above != null; above = above.getParent()) {
			if (above instanceof Link || above instanceof Heading || above instanceof BlockQuote) {
				return false;
			}
		}
		return true;
	}

	/** HTML without elements, with its dates as links. */
	String link(String html) {
		return this.inBody ? FULL_DATE.matcher(html).replaceAll(this::link) : html;
	}

	private String link(MatchResult date) {
		String path = path(date);
		return (path != null && this.linked.add(path)) ? "<a class=\"on\" href=\"" + path + "\">$0</a>" : "$0";
	}

	private static String path(MatchResult date) {
		int month = MONTHS.indexOf(date.group(2).substring(0, 3)) / 3 + 1;
		String edtf = String.format(Locale.ROOT, "%s-%02d-%02d", date.group(3), month, Integer.valueOf(date.group(1)));
		try {
			return HistoricalDate.parse(edtf).path();
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
