package thaw.query;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The terms in which offices are named: wordings that mean the same are one term, written
 * in capitals; any other word is its stem. They stand in {@code query/offices.txt}.
 */
final class OfficeTerms {

	/** The lines under each heading: what stands before the sign, and after it. */
	private final Map<String, Map<String, List<String>>> headings = lines();

	private final Wordings wordings = new Wordings();

	OfficeTerms() {
		Stream.of("subjects", "offices", "roles", "deputies", "generic", "countries", "asking")
			.flatMap((heading) -> this.headings.get(heading).entrySet().stream())
			.forEach((line) -> line.getValue()
				.forEach((said) -> this.wordings.learn(said, List.of(line.getKey().split(" ")))));
	}

	/** The terms of a text in their order, without the words that carry no matter. */
	List<String> read(String text) {
		return this.wordings.read(text).stream().filter((term) -> !is("asking", term)).toList();
	}

	/** Whether a term stands under a heading. */
	boolean is(String heading, String term) {
		return this.headings.get(heading).containsKey(term);
	}

	/** The stems of all that is said under some headings. */
	Set<String> stemsUnder(String... headings) {
		return Arrays.stream(headings)
			.flatMap((heading) -> this.headings.get(heading).values().stream())
			.flatMap(List::stream)
			.flatMap((said) -> Wordings.stems(said).stream())
			.collect(Collectors.toSet());
	}

	/** Those terms that stand under a heading. */
	Set<String> under(String heading, Collection<String> terms) {
		return terms.stream().filter((term) -> is(heading, term)).collect(Collectors.toSet());
	}

	/**
	 * The terms under a heading that follow from others, of which {@code ABROAD} may be
	 * one.
	 */
	Set<String> following(String heading, Set<String> terms) {
		Set<String> following = new HashSet<>();
		this.headings.get(heading).forEach((term, from) -> {
			if (from.stream().anyMatch((all) -> terms.containsAll(List.of(all.split(" "))))) {
				following.add(term);
			}
		});
		return following;
	}

	/**
	 * What may be meant by terms, the likeliest first: themselves, unless they are too
	 * general to be a role of any one body.
	 */
	List<Set<String>> meant(Set<String> terms) {
		Set<String> countries = under("countries", terms);
		String alone = terms.stream()
			.filter((term) -> !countries.contains(term))
			.sorted()
			.collect(Collectors.joining(" "));
		Map<String, List<String>> meant = this.headings.get("meant");
		List<String> offices = meant.getOrDefault(countries.isEmpty() ? alone : alone + " COUNTRY", meant.get(alone));
		return (offices == null) ? List.of(terms) : offices.stream().map((office) -> with(countries, office)).toList();
	}

	private static Set<String> with(Set<String> terms, String term) {
		return Stream.concat(terms.stream(), Stream.of(term)).collect(Collectors.toSet());
	}

	private static Map<String, Map<String, List<String>>> lines() {
		Map<String, Map<String, List<String>>> headings = new HashMap<>();
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(
				OfficeTerms.class.getResourceAsStream("/query/offices.txt"), StandardCharsets.UTF_8))) {
			String heading = "";
			for (String line : lines.lines().filter((one) -> !one.isBlank() && !one.startsWith("#")).toList()) {
				if (line.startsWith("[")) {
					heading = line.substring(1, line.length() - 1);
					headings.put(heading, new LinkedHashMap<>());
				}
				else {
					String[] parts = line.split(" = ", 2);
					headings.get(heading).put(parts[0], List.of(parts[1].split(", ")));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return headings;
	}

}
