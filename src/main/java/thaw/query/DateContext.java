package thaw.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thaw.dates.HistoricalDate;

/**
 * What the words before and between dates make of them: early 1956, from 1953 to 1955.
 */
final class DateContext {

	private static final String SPACE = "[\\s\\p{Z}]{1,3}+";

	/** The first, the middle or the last part, by the group that matches. */
	private static final Pattern PART = before("(?:(early|(?:beginning|start)" + SPACE + "of|начал[оеа])"
			+ "|(mid|middle" + SPACE + "of|середин[аеыу])|(late|end" + SPACE + "of|кон(?:ец|це|ца)))(?:-|" + SPACE
			+ ")(?:the" + SPACE + ")?+");

	private static final String IN = "(?:(?:in|on|of|during|the|в|во|на)" + SPACE + "){1,3}+";

	private static final String FROM = "(?:from|с|со)" + SPACE + "(?:the" + SPACE + ")?+";

	private static final Pattern LEAD = before(IN);

	private static final Pattern LEAD_OR_FROM = before("(?:" + FROM + "|" + IN + ")");

	private static final Pattern BETWEEN = before("(?:between|между)" + SPACE + "(?:the" + SPACE + ")?+");

	private static final Pattern TO = Pattern.compile("[\\s\\p{Z}]{0,3}+[-–—][\\s\\p{Z}]{0,3}+|" + SPACE
			+ "(?:to|till|until|through|по|до)" + SPACE + "(?:the" + SPACE + ")?+", DateForm.ANY_CASE);

	private static final Pattern AND = Pattern.compile(SPACE + "(?:and|и)" + SPACE + "(?:the" + SPACE + ")?+",
			DateForm.ANY_CASE);

	/** No lead is longer. */
	private static final int LONGEST = 40;

	private static final Pattern DECADE = Pattern.compile("\\d{3}0/\\d{3}9");

	private DateContext() {
	}

	private static Pattern before(String words) {
		return Pattern.compile("(?<![\\p{L}\\p{N}])" + words + "\\z", DateForm.ANY_CASE);
	}

	/** The dates found in a text, as the words around them have it. */
	static List<AskedDate> read(String typed, List<AskedDate> found) {
		List<AskedDate> read = new ArrayList<>();
		for (AskedDate one : found) {
			AskedDate date = inPart(typed, one);
			int last = read.size() - 1;
			Optional<AskedDate> joined = (last < 0) ? Optional.empty() : joined(typed, read.get(last), date);
			joined.ifPresentOrElse((both) -> read.set(last, both), () -> read.add(date));
		}
		return read.stream().map((date) -> from(date, start(lead(date), typed, date))).toList();
	}

	private static Pattern lead(AskedDate date) {
		boolean span = date.date() != null && date.date().form() == HistoricalDate.Form.INTERVAL;
		return span ? LEAD_OR_FROM : LEAD;
	}

	private static AskedDate inPart(String typed, AskedDate date) {
		Matcher words = PART.matcher(typed).region(Math.max(0, date.start() - LONGEST), date.start());
		words.useTransparentBounds(true);
		if (date.date() == null || !words.find()) {
			return date;
		}
		int part = (words.start(1) >= 0) ? 0 : (words.start(2) >= 0) ? 1 : 2;
		return partOf(date.date(), part).map((days) -> new AskedDate(days, null, words.start(), date.end()))
			.orElse(date);
	}

	/** A third of a year, a month or a decade; of other spans there is none. */
	private static Optional<HistoricalDate> partOf(HistoricalDate date, int part) {
		String edtf = date.edtf();
		boolean decade = DECADE.matcher(edtf).matches();
		String third = decade ? List.of("0/3", "4/6", "7/9").get(part) : switch (edtf.length()) {
			case 4 -> List.of("-01/-04", "-05/-08", "-09/-12").get(part);
			case 7 -> List.of("-01/-10", "-11/-20", "-21/-" + date.latest().getDayOfMonth()).get(part);
			default -> null;
		};
		String stem = decade ? edtf.substring(0, 3) : edtf;
		return Optional.ofNullable(third).map((ends) -> HistoricalDate.parse(stem + ends.replace("/", "/" + stem)));
	}

	private static Optional<AskedDate> joined(String typed, AskedDate first, AskedDate second) {
		String words = typed.substring(first.end(), second.start());
		int between = start(BETWEEN, typed, first);
		boolean pair = between < first.start() && AND.matcher(words).matches();
		if (second.date() == null || !(pair || TO.matcher(words).matches())) {
			return Optional.empty();
		}
		HistoricalDate from = (first.date() != null) ? first.date() : inYearOf(second.date(), first);
		return from.earliest().isAfter(second.earliest()) ? Optional.empty()
				: Optional.of(new AskedDate(span(from, second.date()), null,
						pair ? between : start(LEAD_OR_FROM, typed, first), second.end()));
	}

	private static HistoricalDate inYearOf(HistoricalDate date, AskedDate day) {
		return HistoricalDate.parse(day.everyYear().atYear(date.year()).toString());
	}

	private static HistoricalDate span(HistoricalDate from, HistoricalDate to) {
		return from.equals(to) ? from : HistoricalDate.parse(from.beginning() + "/" + to.ending());
	}

	/** Where the words that lead to a date begin; where the date does, if none lead. */
	private static int start(Pattern lead, String typed, AskedDate date) {
		Matcher words = lead.matcher(typed).region(Math.max(0, date.start() - LONGEST), date.start());
		return words.useTransparentBounds(true).find() ? words.start() : date.start();
	}

	private static AskedDate from(AskedDate date, int start) {
		return new AskedDate(date.date(), date.everyYear(), start, date.end());
	}

}
