package thaw.quotations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import thaw.dates.HistoricalDate;
import thaw.text.Citation;

/** One witness of the words. */
@Embeddable
public class Evidence {

	@Column(name = "date_edtf")
	private HistoricalDate date;

	private String citation;

	private String cited;

	private String wording;

	private String language;

	private String account;

	protected Evidence() {
	}

	/** When it was said, written or printed. */
	public HistoricalDate date() {
		return this.date;
	}

	/** Where it stands, as safe HTML. */
	public String citation() {
		return this.citation;
	}

	/** The same as a place in a source. */
	public Citation cited() {
		return Citation.parse(this.cited).orElseThrow();
	}

	/** The exact words there, or null. */
	public String wording() {
		return this.wording;
	}

	/** BCP 47 tag of the wording. */
	public String language() {
		return this.language;
	}

	/** Who reports it and how they knew, as safe HTML, or null. */
	public String account() {
		return this.account;
	}

}
