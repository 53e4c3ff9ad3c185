package thaw.crossref;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;
import thaw.markup.Html;

/** One record pointing at another. */
@Entity
@Immutable
public class CrossReference {

	@Id
	private long id;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "from_ref")
	private Entry from;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "to_ref")
	private Entry to;

	@Enumerated(EnumType.STRING)
	private Relation relation;

	private String detail;

	private Html sentence;

	private String anchor;

	protected CrossReference() {
	}

	/** The number of its row. */
	public long id() {
		return this.id;
	}

	/** The record that points. */
	public Entry from() {
		return this.from;
	}

	/** The record pointed at. */
	public Entry to() {
		return this.to;
	}

	public Relation relation() {
		return this.relation;
	}

	/** Role, office, locator or the like as plain text, or null. */
	public String detail() {
		return this.detail;
	}

	/** The sentence that points, with the pointing words in {@code mark}, or null. */
	public Html sentence() {
		return this.sentence;
	}

	/** Fragment of the first link in the body of the record that points, or null. */
	public String anchor() {
		return this.anchor;
	}

}
