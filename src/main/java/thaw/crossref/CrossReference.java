package thaw.crossref;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;

/** One record pointing at another. */
@Entity
@Immutable
public class CrossReference {

	@Id
	private long id;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "from_ref")
	private Entry from;

	@Column(name = "to_ref")
	private String to;

	@Enumerated(EnumType.STRING)
	private Relation relation;

	private String detail;

	private String sentence;

	protected CrossReference() {
	}

	/** The record that points. */
	public Entry from() {
		return this.from;
	}

	/** The record pointed at, as {@code kind:slug}. */
	public String to() {
		return this.to;
	}

	public Relation relation() {
		return this.relation;
	}

	/** Role, office, locator or the like as plain text, or null. */
	public String detail() {
		return this.detail;
	}

	/**
	 * The sentence that points, as safe HTML with the pointing words in {@code mark}, or
	 * null.
	 */
	public String sentence() {
		return this.sentence;
	}

}
