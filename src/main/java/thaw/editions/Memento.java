package thaw.editions;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A page as an edition had it (RFC 7089, section 1.1). An edition is dated to a day, and
 * counts from the beginning of that day in UTC.
 *
 * @param edition name of the edition
 * @param date the day of its publication
 * @param path address of the page in that edition, as it was then
 */
record Memento(String edition, LocalDate date, String path) {

	/** RFC 7089, section 2.1: always two digits for the day, always GMT. */
	private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'",
			Locale.ENGLISH);

	/** When it was published. */
	ZonedDateTime time() {
		return this.date.atStartOfDay(ZoneOffset.UTC);
	}

	/** The same as headers have it. */
	String datetime() {
		return FORM.format(time());
	}

	/** Its address on this site. */
	String url() {
		return url(this.edition, this.path);
	}

	/** The address of a page of an edition. */
	static String url(String edition, String path) {
		return EditionsPage.PATH + "/" + edition + (path.equals("/") ? "" : path);
	}

}
