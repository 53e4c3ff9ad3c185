package thaw.crossref;

import thaw.markup.Html;

/**
 * One record pointing at another, by their names alone: for reading all at once.
 *
 * @param relation in which way
 * @param detail role, office, locator or the like as plain text, or null
 * @param sentence the sentence that points, or null
 * @param anchor fragment of the first link in the body of the record that points, or null
 */
public record Pointer(Kind fromKind, String fromSlug, Kind toKind, String toSlug, Relation relation, String detail,
		Html sentence, String anchor) {

	/** The record that points. */
	public Ref from() {
		return new Ref(this.fromKind, this.fromSlug);
	}

	/** The record pointed at. */
	public Ref to() {
		return new Ref(this.toKind, this.toSlug);
	}

}
