package thaw.days;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import thaw.dates.HistoricalDate;
import thaw.people.Person;
import thaw.text.Typography;
import thaw.web.Link;

/**
 * Somebody, with the age on one day.
 *
 * @param age in years, or two where it is not certain; empty if unknown
 * @param state {@code unborn}, {@code born} that day, {@code alive}, {@code died} that
 * day, {@code dead}, or {@code uncertain}
 */
record Life(Link who, String age, @JsonIgnore String state) {

	/** No person is taken for alive longer without a word of it. */
	private static final int OLDEST = 100;

	static Life of(Person person, LocalDate day) {
		Link who = new Link(person.ref().toString(), person.ref().path(), person.name(),
				Typography.html(person.name()));
		return new Life(who, ageOf(person.born(), day), stateOf(person, day));
	}

	private static String ageOf(HistoricalDate born, LocalDate day) {
		if (born == null || born.latest().isAfter(day)) {
			return "";
		}
		long least = ChronoUnit.YEARS.between(born.latest(), day);
		long most = ChronoUnit.YEARS.between(born.earliest(), day);
		String about = (born.isDoubtful() && born.form() == HistoricalDate.Form.SINGLE) ? "about " : "";
		return about + least + ((most > least) ? " or " + most : "");
	}

	private static String stateOf(Person person, LocalDate day) {
		HistoricalDate born = person.born();
		HistoricalDate died = person.died();
		if (died != null && !day.isBefore(died.earliest())) {
			boolean that = died.isExactDay() && died.earliest().equals(day);
			return that ? "died" : day.isAfter(died.latest()) ? "dead" : "uncertain";
		}
		if (born == null) {
			return (died != null) ? "alive" : "uncertain";
		}
		if (day.isBefore(born.latest())) {
			return day.isBefore(born.earliest()) ? "unborn" : "uncertain";
		}
		boolean tooOld = died == null && ChronoUnit.YEARS.between(born.latest(), day) > OLDEST;
		boolean that = born.isExactDay() && born.earliest().equals(day);
		return that ? "born" : tooOld ? "uncertain" : "alive";
	}

}
