package thaw.people;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import thaw.crossref.EntryOrWords;
import thaw.dates.HistoricalDate;
import thaw.markup.Html;
import thaw.text.Citation;

/** The holding of an office by a person. */
@Embeddable
public class Tenure {

	private String office;

	@Embedded
	@AttributeOverride(name = "words", column = @Column(name = "organisation_words"))
	@AssociationOverride(name = "entry", joinColumns = @JoinColumn(name = "organisation_ref"))
	private EntryOrWords organisation;

	@Column(name = "held_from")
	private HistoricalDate from;

	@Column(name = "held_to")
	private HistoricalDate to;

	private Citation citation;

	private Html citationHtml;

	protected Tenure() {
	}

	/** Name of the office. */
	public String office() {
		return this.office;
	}

	/** Where it was held, or null. */
	public EntryOrWords organisation() {
		return this.organisation;
	}

	/** First day, or null if unknown. */
	public HistoricalDate from() {
		return this.from;
	}

	/** Last day, or null if unknown. */
	public HistoricalDate to() {
		return this.to;
	}

	/** The source of this tenure, or null. */
	public Citation citation() {
		return this.citation;
	}

	/** The same as readers see it, or null. */
	public Html citationHtml() {
		return this.citationHtml;
	}

}
