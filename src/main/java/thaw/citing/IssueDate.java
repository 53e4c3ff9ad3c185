package thaw.citing;

import de.undercouch.citeproc.csl.CSLDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A date of CSL in the words and forms of other formats, none of them more certain than
 * it is.
 *
 * @param date as {@link thaw.sources} writes it: one or two dates, {@code circa}, or
 * words; null if the work is undated
 */
record IssueDate(CSLDate date) {

	/** What styles and catalogues write for a work without a date. */
	static final String UNDATED = "n.d.";

	/** Whether there is nothing to say in numbers. */
	boolean isWords() {
		return this.date == null || this.date.getDateParts() == null;
	}

	/** Whether it is neither one certain date nor missing. */
	boolean isDoubtful() {
		return this.date != null && (isWords() || isCirca() || this.date.getDateParts().length > 1);
	}

	private boolean isCirca() {
		return Boolean.TRUE.equals(this.date.getCirca());
	}

	/** The first date: {@code 1964}, {@code 1964-10} or {@code 1964-10-14}. */
	String first() {
		return iso(this.date.getDateParts()[0]);
	}

	/**
	 * In EDTF as BibLaTeX reads it: {@code 1925~}, {@code 1960/1965}, {@code 1968/}.
	 *
	 * @see <a href="https://ctan.org/pkg/biblatex">BibLaTeX,
	 * "Date and Time Specifications"</a>
	 */
	String edtf() {
		String mark = isCirca() ? "~" : "";
		return Arrays.stream(this.date.getDateParts())
			.map((part) -> (part[0] > 0) ? iso(part) + mark : "")
			.collect(Collectors.joining("/"));
	}

	/**
	 * Its years in words: {@code ca. 1925}, {@code 1960–1965}, {@code 1968–},
	 * {@code n.d.}.
	 */
	String years() {
		if (isWords()) {
			return (this.date != null) ? this.date.getLiteral() : UNDATED;
		}
		String years = Arrays.stream(this.date.getDateParts())
			.map((part) -> (part[0] > 0) ? Integer.toString(part[0]) : "")
			.distinct()
			.collect(Collectors.joining("–"));
		return (isCirca() ? "ca. " : "") + years;
	}

	/** The whole of it in words: {@code ca. 1956-02}, {@code 1960–1965}. */
	String inWords() {
		return (isWords() || !isCirca() || this.date.getDateParts().length > 1) ? years() : "ca. " + first();
	}

	private static String iso(int[] parts) {
		return Arrays.stream(parts)
			.mapToObj((part) -> ((part < 10) ? "0" : "") + part)
			.collect(Collectors.joining("-"));
	}

}
