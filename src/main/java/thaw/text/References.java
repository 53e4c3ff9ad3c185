package thaw.text;

import java.util.Optional;
import thaw.crossref.Ref;

/** What a text must know of the records that it names. */
public interface References {

	/**
	 * Name of a record as safe HTML; empty, and the fault reported, if there is no such
	 * record.
	 */
	Optional<String> titleHtml(Ref ref);

	/**
	 * What a note must say of a source besides its name, as plain text: that it was not
	 * read for this edition. Null if nothing.
	 */
	String caveat(Ref source);

}
