package thaw.citing;

import de.undercouch.citeproc.csl.CSLDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Dates of CSL as text. */
final class IsoDate {

	private IsoDate() {
	}

	/** {@code 1964}, {@code 1964-10} or {@code 1964-10-14}. */
	static String of(CSLDate date) {
		return Arrays.stream(date.getDateParts()[0])
			.mapToObj((part) -> String.format((part > 99) ? "%04d" : "%02d", part))
			.collect(Collectors.joining("-"));
	}

}
