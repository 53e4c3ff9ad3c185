package thaw.quotations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import thaw.markup.Html;
import thaw.text.Citation;

/** How far a quotation can be trusted, and why. */
@Embeddable
public class Verdict {

	@Enumerated(EnumType.STRING)
	private Standing standing;

	@Column(name = "standing_reason")
	private Html reason;

	private Citation source;

	private Html sourceHtml;

	private boolean locatorMissing;

	private Html trust;

	protected Verdict() {
	}

	public Standing standing() {
		return this.standing;
	}

	/** Why it has that standing. */
	public Html reason() {
		return this.reason;
	}

	/** Where the words that verify it stand; empty if no source verifies it. */
	public Optional<Citation> source() {
		return Optional.ofNullable(this.source);
	}

	/** The same as readers see it, or null. */
	public Html sourceHtml() {
		return this.sourceHtml;
	}

	/** Whether its place in that source was not found. */
	public boolean isLocatorMissing() {
		return this.locatorMissing;
	}

	/** May it be printed, and how. */
	public Html trust() {
		return this.trust;
	}

}
