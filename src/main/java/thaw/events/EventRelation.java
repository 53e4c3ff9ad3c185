package thaw.events;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;
import thaw.crossref.Entry;

/** A named relation from one event to another. */
@Entity
@Immutable
public class EventRelation {

	@Id
	private int id;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "event_ref")
	private Entry event;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "other_ref")
	private Entry other;

	@Enumerated(EnumType.STRING)
	private RelationType type;

	protected EventRelation() {
	}

	/** The event whose file states it. */
	public Entry event() {
		return this.event;
	}

	public Entry other() {
		return this.other;
	}

	public RelationType type() {
		return this.type;
	}

}
