package thaw.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.parser.AcceptEncoding;
import org.springframework.http.HttpHeaders;

/** In which content coding a reader takes a page (RFC 9110, section 12.5.3). */
final class AcceptedCoding {

	private AcceptedCoding() {
	}

	/**
	 * Whether gzip is named and accepted and the plain bytes are not liked better. Who
	 * accepts neither is sent the plain bytes: section 12.1 lets a server disregard what
	 * it cannot meet, and a page is of more use than 406.
	 */
	static boolean isGzip(HttpServletRequest request) {
		List<AcceptEncoding> accepted = Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING))
			.stream()
			.flatMap(AcceptedCoding::parse)
			.toList();
		double gzip = quality(accepted, "gzip", "x-gzip");
		return gzip > 0 && gzip >= quality(accepted, "identity");
	}

	private static double quality(List<AcceptEncoding> accepted, String... names) {
		return Stream.of(names)
			.flatMap((name) -> accepted.stream().filter((coding) -> name.equalsIgnoreCase(coding.getEncoding())))
			.mapToDouble(AcceptEncoding::getQuality)
			.findFirst()
			.orElse(0);
	}

	private static Stream<AcceptEncoding> parse(String header) {
		try {
			return AcceptEncoding.parse(new StringReader(header)).stream();
		}
		catch (IOException ex) {
			return Stream.empty();
		}
	}

}
