package thaw.offices;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Objects;
import java.util.regex.Pattern;
import thaw.dates.DateSpan;
import thaw.dates.HistoricalDate;
import thaw.dates.Period;
import thaw.markup.Html;
import thaw.text.Typography;
import thaw.web.Link;

/**
 * A tenure as pages show it.
 *
 * @param office the office, with its address where it has a record
 * @param holder who held it; null for a vacancy
 * @param from the beginning, or null
 * @param to the end, or null
 * @param acting whether it was held for the time being
 * @param note doubts about the days, how it changed hands; or null
 * @param citation the source, or null
 * @param term the days, as surely as they are known
 */
public record Holding(Link office, Link holder, HistoricalDate from, HistoricalDate to, boolean acting, Html note,
		Html citation, @JsonIgnore Term term) {

	private static final Pattern NOTE_MARK = Pattern.compile("(?s)<a class=\"note-mark\".*?</a>");

	/** As a page shows it. */
	public static Holding of(Tenure tenure) {
		Link office = (tenure.officeEntry() != null) ? Link.to(tenure.officeEntry())
				: new Link(null, null, tenure.office(), Typography.html(tenure.office()));
		return new Holding(office, Link.to(tenure.holder()), tenure.from(), tenure.to(), tenure.acting(), tenure.note(),
				tenure.citationHtml(), tenure.term());
	}

	/**
	 * The same on the page of another record: its note without the numbers of notes,
	 * which are those of the office's page.
	 */
	Holding elsewhere() {
		Html bare = (this.note != null) ? new Html(NOTE_MARK.matcher(this.note.markup()).replaceAll("")) : null;
		return new Holding(this.office, this.holder, this.from, this.to, this.acting, bare, this.citation, this.term);
	}

	/** Whether nobody held it. */
	public boolean vacant() {
		return this.holder == null;
	}

	/** Whether it is not known who held it. */
	public boolean unknown() {
		return !vacant() && OfficeShelf.NOT_FOUND.equals(this.holder.name());
	}

	/** Whether any of it may lie in the years of this site. */
	boolean touchesPeriod() {
		return !this.term.possibleFrom().isAfter(Period.LAST) && !this.term.possibleTo().isBefore(Period.FIRST);
	}

	/** The time in words; empty if unknown. */
	public String period() {
		return Objects.requireNonNullElse(DateSpan.words(this.from, this.to, "from", "until"), "");
	}

}
