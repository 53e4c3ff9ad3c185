package thaw.events;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.hibernate.annotations.EmbeddedColumnNaming;
import thaw.crossref.EntryOrWords;

/** The part of a person or an organisation in an event. */
@Embeddable
public class Participation {

	@Embedded
	@EmbeddedColumnNaming("who_%s")
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
