package thaw.statistics;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import thaw.crossref.Entry;
import thaw.dates.HistoricalDate;

/** One number of a source. */
@Embeddable
public class DataPoint {

	private String counted;

	@Column(name = "date_edtf")
	private HistoricalDate date;

	private long amount;

	@Column(name = "upper_bound")
	private Long upper;

	private String wording;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "source_ref")
	private Entry source;

	private String citation;

	private String remark;

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
	public long amount() {
		return this.amount;
	}

	/** The upper end of a range, or null. */
	public Long upper() {
		return this.upper;
	}

	/** The number as the source words it, or null if it is exact. */
	public String wording() {
		return this.wording;
	}

	/** The source that gives it. */
	public Entry source() {
		return this.source;
	}

	/** The place in the source, as HTML. */
	public String citation() {
		return this.citation;
	}

	/** What must be known of the number, as HTML, or null. */
	public String remark() {
		return this.remark;
	}

}
