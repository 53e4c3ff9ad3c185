package thaw.places;

import java.time.LocalDate;
import thaw.crossref.Entry;
import thaw.web.BadRequest;

/**
 * Years from one to another, both included; null stands for an open end.
 */
record YearRange(Integer from, Integer to) {

	/**
	 * Reads the values of an address; an empty one leaves that end open.
	 * @throws BadRequest if one is no year of four digits, or the range runs backwards
	 */
	static YearRange of(String from, String to) {
		YearRange range = new YearRange(year(from), year(to));
		if (range.from != null && range.to != null && range.from > range.to) {
			throw new BadRequest("The years run backwards, from " + from + " to " + to
					+ ". Ask from an earlier year to a later one.");
		}
		return range;
	}

	private static Integer year(String text) {
		if (text.isBlank()) {
			return null;
		}
		if (!text.strip().matches("\\d{4}")) {
			throw new BadRequest("'" + text + "' is no year. Write a year in four digits, such as 1956.");
		}
		return Integer.valueOf(text.strip());
	}

	boolean isOpen() {
		return this.from == null && this.to == null;
	}

	/** Whether any of what the date of a record can mean lies in these years. */
	boolean touches(Entry record) {
		LocalDate earliest = record.earliest();
		return (this.to == null || earliest.getYear() <= this.to)
				&& (this.from == null || record.latest().getYear() >= this.from);
	}

	/** In words: {@code from 1956 to 1957}. */
	String words() {
		String beginning = (this.from != null) ? "from " + this.from : "";
		String end = (this.to != null) ? "to " + this.to : "";
		return (this.from != null && this.from.equals(this.to)) ? "in " + this.from : (beginning + " " + end).strip();
	}

}
