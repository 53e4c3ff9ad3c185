package thaw.web;

import java.util.List;
import java.util.Set;
import org.eclipse.jetty.http.QuotedQualityCSV.QualityValue;
import org.eclipse.jetty.http.QuotedQualityCSV;

/** In which content coding a reader takes a page (RFC 9110, section 12.5.3). */
final class AcceptedCoding {

	/** What browsers and proxies send: read without taking it apart. */
	private static final Set<String> COMMON = Set.of("gzip", "gzip, deflate", "gzip, deflate, br",
			"gzip, deflate, br, zstd", "gzip,deflate", "gzip, br", "br, gzip");

	private AcceptedCoding() {
	}

	/**
	 * Whether gzip is named and accepted and the plain bytes are not liked better. Who
	 * accepts neither is sent the plain bytes: section 12.1 lets a server disregard what
	 * it cannot meet, and a page is of more use than 406.
	 * @param accepted the values of {@code Accept-Encoding}
	 */
	static boolean isGzip(List<String> accepted) {
		if (accepted.size() == 1 && COMMON.contains(accepted.get(0))) {
			return true;
		}
		QuotedQualityCSV codings = new QuotedQualityCSV();
		accepted.forEach(codings::addValue);
		double gzip = quality(codings.getQualityValues(), "gzip", "x-gzip");
		return gzip > 0 && gzip >= quality(codings.getQualityValues(), "identity");
	}

	private static double quality(List<QualityValue> codings, String... names) {
		for (String name : names) {
			for (QualityValue coding : codings) {
				if (name.equalsIgnoreCase(coding.getValue())) {
					return coding.getWeight();
				}
			}
		}
		return 0;
	}

}
