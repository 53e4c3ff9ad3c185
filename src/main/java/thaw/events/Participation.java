package thaw.events;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import thaw.crossref.EntryOrWords;

/** The part of a person or an organisation in an event. */
@Embeddable
public class Participation {

	@Embedded
	@AttributeOverride(name = "words", column = @Column(name = "who_words"))
	@AssociationOverride(name = "entry", joinColumns = @JoinColumn(name = "who_ref"))
	private EntryOrWords who;

	private String role;

	protected Participation() {
	}

	public EntryOrWords who() {
		return this.who;
	}

	/** What they did or were in it. */
	public String role() {
		return this.role;
	}

}
