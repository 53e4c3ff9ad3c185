package thaw.citing;

import de.undercouch.citeproc.csl.CSLName;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a format has no field for, or a field that not every program reads, in words: one
 * note, since some programs take only one.
 */
final class Remarks {

	private final Map<String, String> remarks = new LinkedHashMap<>();

	/**
	 * Adds a remark, if there is something to say.
	 * @param value may be null or empty
	 */
	Remarks add(String label, String value) {
		if (value != null && !value.isEmpty()) {
			this.remarks.put(label, value);
		}
		return this;
	}

	/** Adds names as they are spoken. */
	Remarks add(String label, CSLName[] names) {
		return add(label,
				Stream.ofNullable(names)
					.flatMap(Arrays::stream)
					.map(Remarks::spoken)
					.collect(Collectors.joining("; ")));
	}

	private static String spoken(CSLName name) {
		return (name.getFamily() == null) ? name.getLiteral()
				: ((name.getGiven() != null) ? name.getGiven() + " " : "") + name.getFamily();
	}

	/** All remarks, or null. */
	String text() {
		return this.remarks.isEmpty() ? null
				: this.remarks.entrySet()
					.stream()
					.map((remark) -> remark.getKey() + ": " + remark.getValue())
					.collect(Collectors.joining(". "));
	}

}
