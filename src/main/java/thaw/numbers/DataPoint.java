package thaw.numbers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import thaw.crossref.Entry;
import thaw.dates.HistoricalDate;
import thaw.markup.Html;
import thaw.text.Citation;

/** One number of a source. */
@Embeddable
public class DataPoint {

	private String counted;

	@Column(name = "date_edtf")
	private HistoricalDate date;

	@Column(name = "number_value")
	private long value;

	@Column(name = "number_to")
	private Long to;

	private String wording;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "source_ref")
	private Entry source;

	private Citation citation;

	private Html citationHtml;

	private Html note;

	protected DataPoint() {
	}

	/** What was counted; only numbers of the same thing can be compared. */
	public String counted() {
		return this.counted;
	}

	/** For when the number holds. */
	public HistoricalDate date() {
		return this.date;
	}

	/** The number, or the lower end of a range. */
	public long value() {
		return this.value;
	}

	/** The upper end of a range, or null. */
	public Long to() {
		return this.to;
	}

	/** The number as the source words it, or null if it is exact. */
	public String wording() {
		return this.wording;
	}

	/** The source that gives it. */
	public Entry source() {
		return this.source;
	}

	/** The place in the source. */
	public Citation citation() {
		return this.citation;
	}

	/** The same as readers see it. */
	public Html citationHtml() {
		return this.citationHtml;
	}

	/** What must be known of the number, or null. */
	public Html note() {
		return this.note;
	}

}
