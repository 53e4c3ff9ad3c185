package thaw.dates;

/** The time between two dates, either of which may be unknown, in English words. */
public final class DateSpan {

	private DateSpan() {
	}

	/**
	 * From one date to another: {@code 13 March 1954 – 6 November 1991}; where only one
	 * is known, that one after the word for it: {@code born 1930}; null where neither is.
	 * @param from the beginning, or null
	 * @param to the end, or null
	 * @param begun what a beginning alone is called
	 * @param ended what an end alone is called
	 */
	public static String words(HistoricalDate from, HistoricalDate to, String begun, String ended) {
		boolean plain = isSingle(from) && isSingle(to) && !from.equals(to);
		return plain ? DateWording.interval(first(from), first(to)) : DateWording
			.span((from != null) ? from.words() : null, (to != null) ? to.words() : null, begun, ended);
	}

	/** The same in years, as far as these are certain: {@code 1894–1971}. */
	public static String years(HistoricalDate from, HistoricalDate to, String begun, String ended) {
		return DateWording.span((from != null) ? from.yearWords() : null, (to != null) ? to.yearWords() : null, begun,
				ended);
	}

	private static boolean isSingle(HistoricalDate date) {
		return date != null && date.form() == HistoricalDate.Form.SINGLE;
	}

	private static CalendarDate first(HistoricalDate date) {
		return date.parts().get(0);
	}

}
