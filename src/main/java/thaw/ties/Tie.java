package thaw.ties;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;
import thaw.crossref.Entry;
import thaw.dates.HistoricalDate;
import thaw.markup.Html;
import thaw.text.Citation;

/** A tie between two people, as a source states it. */
@Entity
@Immutable
public class Tie {

	@Id
	private int id;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "from_ref")
	private Entry from;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "to_ref")
	private Entry to;

	@Enumerated(EnumType.STRING)
	private TieType type;

	@Column(name = "date_edtf")
	private HistoricalDate date;

	private boolean certain;

	private Html sentence;

	private Citation citation;

	private Html citationHtml;

	protected Tie() {
	}

	/** The number of its row, by which it is pointed at. */
	public int id() {
		return this.id;
	}

	/** The person of whom the label of the type is said. */
	public Entry from() {
		return this.from;
	}

	/** The person of whom its inverse is said. */
	public Entry to() {
		return this.to;
	}

	public TieType type() {
		return this.type;
	}

	/** When, or null if it is not said. */
	public HistoricalDate date() {
		return this.date;
	}

	/** Whether the source states it as a fact. */
	public boolean certain() {
		return this.certain;
	}

	/** The fact, in a sentence that names both. */
	public Html sentence() {
		return this.sentence;
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
