package thaw.content;

import java.util.Map;
import thaw.crossref.Kind;

/**
 * A list of records that the editors keep in a file of its own,
 * {@code content/lists/SLUG.md}. It is no record and has no page of its own.
 */
public interface RecordList {

	/** Name of its file without the ending. */
	String slug();

	/** Its keys, each with the kind of the records that stand under it. */
	Map<String, Kind> sections();

}
