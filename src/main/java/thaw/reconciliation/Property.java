package thaw.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import thaw.crossref.Kind;

/**
 * What can be asked of records.
 *
 * @param id as it stands in queries: the name of the column
 * @param name the same in words: Birth place
 * @param type of the records that are its values; null if they are no records, or of
 * several types
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Property(String id, String name, RecordType type) {

	/** A property with records or texts as values. */
	static Property of(String column, boolean record) {
		String words = column.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
		String name = words.equals("url") ? "Address" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
		boolean place = record && (words.endsWith("place") || words.equals("seat"));
		return new Property(column, name, place ? RecordType.of(Kind.PLACE) : null);
	}

	/** The same without the type of its values. */
	Property plain() {
		return new Property(this.id, this.name, null);
	}

}
