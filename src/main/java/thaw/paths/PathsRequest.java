package thaw.paths;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import thaw.dates.HistoricalDate;
import thaw.web.BadRequest;

/**
 * What is asked of the ways between two records, all of it in the address.
 *
 * @param from where they begin: a reference such as {@code person:boris-pasternak}, or a
 * name in any spelling
 * @param to where they lead, likewise
 * @param without over whom they must not lead, likewise; empty for no one
 * @param before year or day in EDTF; only what is dated before it counts; empty for
 * always
 * @param certain whether only stated facts count, and no mention
 */
record PathsRequest(String from, String to, String without, String before, boolean certain) {

	private static final int LONGEST = 200;

	/**
	 * Reads the parameters of a request.
	 * @throws BadRequest if one has a value that cannot be
	 */
	static PathsRequest of(MultiValueMap<String, String> parameters) {
		PathsRequest request = new PathsRequest(name(parameters, "from"), name(parameters, "to"),
				name(parameters, "without"), name(parameters, "before"), "1".equals(parameters.getFirst("certain")));
		request.bound();
		return request;
	}

	private static String name(MultiValueMap<String, String> parameters, String key) {
		String name = Objects.requireNonNullElse(parameters.getFirst(key), "").strip();
		if (name.length() > LONGEST) {
			throw new BadRequest("A name may have up to " + LONGEST + " characters.");
		}
		return name;
	}

	/** Whether both ends are named. */
	boolean isComplete() {
		return !this.from.isEmpty() && !this.to.isEmpty();
	}

	/** The first day that no longer counts, as a day of the epoch. */
	long bound() {
		if (this.before.isEmpty()) {
			return Connection.UNDATED;
		}
		try {
			return HistoricalDate.parse(this.before).earliest().toEpochDay();
		}
		catch (IllegalArgumentException ex) {
			throw new BadRequest("A date is a year or a day, such as 1956 or 1956-10-23.");
		}
	}

	/** The address with one parameter exchanged. */
	String with(String key, String value) {
		Map<String, String> parameters = new LinkedHashMap<>();
		parameters.put("from", this.from);
		parameters.put("to", this.to);
		parameters.put("without", this.without);
		parameters.put("before", this.before);
		parameters.put("certain", this.certain ? "1" : "");
		parameters.put(key, value);
		return parameters.entrySet()
			.stream()
			.filter((one) -> !one.getValue().isEmpty())
			.map((one) -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&", "/paths?", ""));
	}

}
