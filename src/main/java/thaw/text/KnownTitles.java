package thaw.text;

import java.util.Optional;
import thaw.crossref.Ref;
import thaw.markup.Html;

/** What a text must know of the records that it names. */
public interface KnownTitles {

	/**
	 * Name of a record; empty, and the fault reported, if there is no such record.
	 */
	Optional<Html> titleHtml(Ref ref);

	/**
	 * What a note says of a source besides its name, as plain text: its grade, and that
	 * it was read in another work only. Null, and the fault reported, if no note may cite
	 * it.
	 */
	String grade(Ref source);

}
