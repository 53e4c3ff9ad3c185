package thaw.passages;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import thaw.crossref.Ref;

/** The address of a passage that is made of words, {@code p-1a2b3c4d}. */
@Entity
@Immutable
@Table(name = "passage")
public class PassageAddress {

	@Id
	private String id;

	private String ref;

	private String derived;

	private String withdrawn;

	private String successor;

	private String reason;

	protected PassageAddress() {
	}

	/** The fragment, which no other passage of the site has. */
	public String id() {
		return this.id;
	}

	/** The record in which it stands, or stood. */
	public Ref ref() {
		return Ref.parse(this.ref).orElseThrow();
	}

	/**
	 * The fragment that its present words would give it, if it has another; else null.
	 */
	public String derived() {
		return this.derived;
	}

	/** The edition from which it is missing, or null. */
	public String withdrawn() {
		return this.withdrawn;
	}

	/** The fragment of what came in the place of one that is missing, or null. */
	public String successor() {
		return this.successor;
	}

	/** Why it was taken out, or null. */
	public String reason() {
		return this.reason;
	}

}
