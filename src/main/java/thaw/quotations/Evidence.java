package thaw.quotations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import thaw.dates.HistoricalDate;
import thaw.markup.Html;
import thaw.text.Citation;

/** One witness of the words. */
@Embeddable
public class Evidence {

	@Column(name = "date_edtf")
	private HistoricalDate date;

	private Citation citation;

	private Html citationHtml;

	private String wording;

	private String language;

	private Html how;

	private String address;

	protected Evidence() {
	}

	/** The fragment by which it is addressed. */
	public String address() {
		return this.address;
	}

	/** When it was said, written or printed. */
	public HistoricalDate date() {
		return this.date;
	}

	/** Where it stands. */
	public Citation citation() {
		return this.citation;
	}

	/** The same as readers see it. */
	public Html citationHtml() {
		return this.citationHtml;
	}

	/** The exact words there, or null. */
	public String wording() {
		return this.wording;
	}

	/** BCP 47 tag of the wording. */
	public String language() {
		return this.language;
	}

	/** Who reports it and how they knew, or null. */
	public Html how() {
		return this.how;
	}

}
