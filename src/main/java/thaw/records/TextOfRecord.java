package thaw.records;

import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.text.Prose;

/** A text and whose it is, for reading all at once. */
record TextOfRecord(Kind kind, String slug, Prose prose) {

	/** The record. */
	Ref ref() {
		return new Ref(this.kind, this.slug);
	}

}
