package thaw.quotations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import thaw.text.Citation;

/** How far a quotation can be trusted, and why. */
@Embeddable
public class Verdict {

	@Enumerated(EnumType.STRING)
	private Standing standing;

	@Column(name = "standing_reason")
	private String reason;

	private String source;

	private String cited;

	private boolean locatorMissing;

	private String trust;

	protected Verdict() {
	}

	public Standing standing() {
		return this.standing;
	}

	/** Why it has that standing, as safe HTML. */
	public String reason() {
		return this.reason;
	}

	/** The source that verifies it, as safe HTML, or null. */
	public String source() {
		return this.source;
	}

	/** The same as a place in a source; empty if no source verifies it. */
	public Optional<Citation> cited() {
		return Optional.ofNullable(this.cited).flatMap(Citation::parse);
	}

	/** Whether its place in that source was not found. */
	public boolean isLocatorMissing() {
		return this.locatorMissing;
	}

	/** May it be printed, and how, as safe HTML. */
	public String trust() {
		return this.trust;
	}

}
