package thaw.offices;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import thaw.crossref.Entry;
import thaw.crossref.EntryOrWords;
import thaw.dates.HistoricalDate;
import thaw.markup.Html;
import thaw.text.Citation;

/** The holding of an office by a person, or a time for which nobody held it. */
@Entity
@Immutable
public class Tenure {

	@Id
	private int id;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "office_ref")
	private Entry officeEntry;

	private String office;

	@Embedded
	@AttributeOverride(name = "words", column = @Column(name = "organisation_words"))
	@AssociationOverride(name = "entry", joinColumns = @JoinColumn(name = "organisation_ref"))
	private EntryOrWords organisation;

	@Embedded
	@AttributeOverride(name = "words", column = @Column(name = "holder_words"))
	@AssociationOverride(name = "entry", joinColumns = @JoinColumn(name = "holder_ref"))
	private EntryOrWords holder;

	@Column(name = "held_from")
	private HistoricalDate from;

	@Column(name = "held_to")
	private HistoricalDate to;

	private boolean acting;

	private Html note;

	private Citation citation;

	private Html citationHtml;

	private LocalDate possibleFrom;

	private LocalDate possibleTo;

	private LocalDate begunOn;

	private LocalDate endedOn;

	protected Tenure() {
	}

	/** The record of the office, or null where the site has none. */
	public Entry officeEntry() {
		return this.officeEntry;
	}

	/** Name of the office. */
	public String office() {
		return this.office;
	}

	/** Where it was held, or null. */
	public EntryOrWords organisation() {
		return this.organisation;
	}

	/** Who held it; null for a vacancy. */
	public EntryOrWords holder() {
		return this.holder;
	}

	/** First day, or null if unknown. */
	public HistoricalDate from() {
		return this.from;
	}

	/** Last day, or null if unknown or none. */
	public HistoricalDate to() {
		return this.to;
	}

	/** Whether it was held for the time being, in place of another. */
	public boolean acting() {
		return this.acting;
	}

	/** Doubts about the days, how it changed hands; or null. */
	public Html note() {
		return this.note;
	}

	/** The source of this tenure, or null. */
	public Citation citation() {
		return this.citation;
	}

	/** The same as readers see it, or null. */
	public Html citationHtml() {
		return this.citationHtml;
	}

	/**
	 * On which days it was held. What an office's own record leaves open did not end in
	 * the period; of what only its holder's record names an end left out is unknown.
	 */
	public Term term() {
		return Term.of(this.from, this.to, this.officeEntry != null);
	}

	/** First day on which it can have been held. */
	public LocalDate possibleFrom() {
		return this.possibleFrom;
	}

	/** Last day on which it can have been held. */
	public LocalDate possibleTo() {
		return this.possibleTo;
	}

	/** The day on which it began, or null if that is not exactly known. */
	public LocalDate begunOn() {
		return this.begunOn;
	}

	/** The day on which it ended, or null if that is not exactly known. */
	public LocalDate endedOn() {
		return this.endedOn;
	}

}
