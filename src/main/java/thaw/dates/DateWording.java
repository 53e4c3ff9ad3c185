package thaw.dates;

import java.util.List;
import java.util.stream.Collectors;

/** Says a date in English as a careful writer would. */
final class DateWording {

	private DateWording() {
	}

	static String of(HistoricalDate date) {
		List<CalendarDate> parts = date.parts();
		return switch (date.form()) {
			case SINGLE -> parts.get(0).words();
			case INTERVAL -> interval(parts.get(0), parts.get(1));
			case ONE_OF -> oneOf(parts);
		};
	}

	/** From one date to another, each in words or null; null if both are. */
	static String span(String from, String to, String begun, String ended) {
		if (from == null || to == null) {
			return (from != null) ? begun + " " + from : (to != null) ? ended + " " + to : null;
		}
		boolean plain = !from.contains(" ") && !to.contains(" ");
		return from.equals(to) ? from : from + (plain ? "–" : " – ") + to;
	}

	/** From one date to another; null stands for an open end. */
	static String interval(CalendarDate from, CalendarDate to) {
		if (from == null) {
			return "not after " + to.words();
		}
		if (to == null) {
			return "from " + from.words();
		}
		boolean certain = from.doubt() == Doubt.NONE && to.doubt() == Doubt.NONE;
		if (certain && from.sameMonth(to)) {
			return from.day() + "–" + to.plainWords();
		}
		if (certain && from.sameYear(to)) {
			return withoutYear(from) + " – " + to.plainWords();
		}
		boolean years = certain && from.month() == 0 && to.month() == 0;
		return from.words() + (years ? "–" : " – ") + to.words();
	}

	private static String oneOf(List<CalendarDate> dates) {
		CalendarDate last = dates.get(dates.size() - 1);
		List<CalendarDate> others = dates.subList(0, dates.size() - 1);
		boolean certain = dates.stream().allMatch((date) -> date.doubt() == Doubt.NONE);
		if (certain && others.stream().allMatch(last::sameMonth)) {
			return joined(others.stream().map((date) -> Integer.toString(date.day())).toList()) + " or "
					+ last.plainWords();
		}
		if (certain && others.stream().allMatch(last::sameYear)) {
			return joined(others.stream().map(DateWording::withoutYear).toList()) + " or " + last.plainWords();
		}
		return joined(others.stream().map(CalendarDate::words).toList()) + " or " + last.words();
	}

	private static String withoutYear(CalendarDate date) {
		return ((date.day() > 0) ? date.day() + " " : "") + date.monthName();
	}

	private static String joined(List<String> words) {
		return words.stream().collect(Collectors.joining(", "));
	}

}
