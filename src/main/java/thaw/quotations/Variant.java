package thaw.quotations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import thaw.dates.HistoricalDate;
import thaw.markup.Html;
import thaw.text.Citation;

/** Another wording that circulates. */
@Embeddable
public class Variant {

	private String text;

	private String language;

	@Column(name = "first_seen")
	private HistoricalDate firstSeen;

	private Citation citation;

	private Html citationHtml;

	private Html note;

	private String address;

	protected Variant() {
	}

	/** The fragment by which it is addressed. */
	public String address() {
		return this.address;
	}

	public String text() {
		return this.text;
	}

	/** BCP 47 tag of the text. */
	public String language() {
		return this.language;
	}

	/** When it was first met, or null. */
	public HistoricalDate firstSeen() {
		return this.firstSeen;
	}

	/** Where it stands, or null. */
	public Citation citation() {
		return this.citation;
	}

	/** The same as readers see it, or null. */
	public Html citationHtml() {
		return this.citationHtml;
	}

	/** Where it is met and what is wrong with it, or null. */
	public Html note() {
		return this.note;
	}

}
