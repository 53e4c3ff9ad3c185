package thaw.sources;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import java.util.Arrays;
import thaw.dates.HistoricalDate;

/**
 * Dates with their doubt in CSL, which knows the approximate date ({@code circa}) and the
 * span, and takes anything else only as words. A span with an open end has zero for its
 * last year, as citeproc-js and pandoc read it; one of several dates is a doubtful span
 * from the first of them to the last. Both ends of a span are known to the same part, or
 * the processors refuse it.
 *
 * @see <a href="https://docs.citationstyles.org/en/stable/specification.html">CSL 1.0.2,
 * "Date"</a>
 */
final class CslDate {

	private CslDate() {
	}

	static CSLDate of(HistoricalDate date) {
		CSLDateBuilder csl = new CSLDateBuilder();
		if (date.hasOpenBeginning()) {
			return csl.literal(date.words()).build();
		}
		if (date.form() == HistoricalDate.Form.SINGLE) {
			csl.dateParts(date.dateParts());
		}
		else {
			int[] first = date.dateParts();
			int[] last = date.lastDateParts();
			int known = Math.min(first.length, last.length);
			csl.dateParts(Arrays.copyOf(first, known), Arrays.copyOf(last, known));
		}
		return date.isDoubtful() ? csl.circa(true).build() : csl.build();
	}

}
