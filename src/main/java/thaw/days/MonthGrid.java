package thaw.days;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import thaw.web.Link;

/**
 * A month as a calendar.
 *
 * @param month its page
 * @param marked on how many of its days anything is known
 * @param weeks from Monday to Sunday; null for a day of another month
 */
record MonthGrid(Link month, int marked, List<List<Cell>> weeks) {

	private static final int DAYS_OF_A_WEEK = 7;

	/**
	 * A day.
	 *
	 * @param url its page
	 * @param name in words, for those who do not see the calendar
	 * @param marked whether anything is known of it
	 */
	record Cell(int day, String url, String name, boolean marked) {

	}

	static MonthGrid of(YearMonth month, Set<LocalDate> marked) {
		List<List<Cell>> weeks = new ArrayList<>();
		LocalDate monday = month.atDay(1).minusDays(month.atDay(1).getDayOfWeek().getValue() - 1L);
		for (LocalDate first = monday; !first.isAfter(month.atEndOfMonth()); first = first.plusDays(DAYS_OF_A_WEEK)) {
			List<Cell> week = new ArrayList<>();
			for (LocalDate day = first; day.isBefore(first.plusDays(DAYS_OF_A_WEEK)); day = day.plusDays(1)) {
				week.add(YearMonth.from(day).equals(month)
						? new Cell(day.getDayOfMonth(), "/on/" + day, CalendarWords.of(day), marked.contains(day))
						: null);
			}
			weeks.add(week);
		}
		int days = (int) marked.stream().filter((day) -> YearMonth.from(day).equals(month)).count();
		return new MonthGrid(CalendarWords.link(month), days, weeks);
	}

}
