package thaw.quotations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import thaw.dates.HistoricalDate;

/** Another wording that circulates. */
@Embeddable
public class Variant {

	private String wording;

	private String language;

	@Column(name = "first_seen")
	private HistoricalDate firstSeen;

	private String citation;

	private String remark;

	protected Variant() {
	}

	public String wording() {
		return this.wording;
	}

	/** BCP 47 tag of the wording. */
	public String language() {
		return this.language;
	}

	/** When it was first met, or null. */
	public HistoricalDate firstSeen() {
		return this.firstSeen;
	}

	/** Where it stands, as safe HTML, or null. */
	public String citation() {
		return this.citation;
	}

	/** Where it is met and what is wrong with it, as safe HTML, or null. */
	public String remark() {
		return this.remark;
	}

}
