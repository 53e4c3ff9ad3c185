package thaw.people;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;
import thaw.crossref.Entry;
import thaw.crossref.EntryOrWords;
import thaw.dates.HistoricalDate;
import thaw.markup.Html;
import thaw.text.Citation;

/** A time that a person spent in prison, in a camp, in exile or abroad. */
@Entity
@Immutable
public class Stay {

	@Id
	private int id;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "person_ref")
	private Entry person;

	@Enumerated(EnumType.STRING)
	private StayType type;

	@Embedded
	@AttributeOverride(name = "words", column = @Column(name = "place_words"))
	@AssociationOverride(name = "entry", joinColumns = @JoinColumn(name = "place_ref"))
	private EntryOrWords place;

	@Column(name = "stayed_from")
	private HistoricalDate from;

	@Column(name = "stayed_to")
	private HistoricalDate to;

	private Citation citation;

	private Html citationHtml;

	protected Stay() {
	}

	/** Who was there. */
	public Entry person() {
		return this.person;
	}

	public StayType type() {
		return this.type;
	}

	/** Where, or null. */
	public EntryOrWords place() {
		return this.place;
	}

	/** First day, or null if unknown. */
	public HistoricalDate from() {
		return this.from;
	}

	/** Last day, or null if unknown. */
	public HistoricalDate to() {
		return this.to;
	}

	/** Where it stands. */
	public Citation citation() {
		return this.citation;
	}

	/** The same as readers see it. */
	public Html citationHtml() {
		return this.citationHtml;
	}

}
