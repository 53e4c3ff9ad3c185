package thaw.data;

/**
 * A column of a table.
 *
 * @param name its name in every form of the table
 * @param type what its values are
 */
public record Column(String name, Type type) {

	/** What the values of a column are; each may be null where it is not known. */
	public enum Type {

		/** Plain text, never empty. */
		TEXT,
		/** A number without a fraction. */
		WHOLE,
		/** A number with a fraction. */
		DECIMAL,
		/** True or false. */
		TRUTH,
		/** A day of the calendar (ISO 8601). */
		DAY,
		/** A date with its precision and doubt (EDTF, levels 0 to 2). */
		DATE,
		/** The permanent name of a record: {@code person:boris-pasternak}. */
		RECORD,
		/** An absolute address. */
		ADDRESS,
		/** Several texts. */
		TEXTS,
		/** Several permanent names, or words where there is no record. */
		RECORDS;

		/** Whether a value is a list. */
		public boolean isList() {
			return this == TEXTS || this == RECORDS;
		}

	}

}
