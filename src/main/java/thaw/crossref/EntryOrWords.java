package thaw.crossref;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/**
 * What a record names: another record of the site, or plain words where the site has
 * none.
 */
@Embeddable
public class EntryOrWords {

	@ManyToOne(fetch = FetchType.LAZY)
	private Entry entry;

	@Column(name = "words")
	private String words;

	protected EntryOrWords() {
	}

	/** The record named, or null. */
	public Entry entry() {
		return this.entry;
	}

	/** The record's name, or the plain words. */
	public String name() {
		return (this.entry != null) ? this.entry.title() : this.words;
	}

}
