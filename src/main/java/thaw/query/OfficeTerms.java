package thaw.query;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import thaw.words.Analysis;
import thaw.words.Word;

/**
 * The terms in which offices are named: wordings that mean the same are one term, written
 * in capitals; any other word is its stem. They stand in {@code query/offices.txt}.
 */
final class OfficeTerms {

	/** In a question after an office it is a country rather than a pronoun. */
	private static final String US = "us";

	/** The lines under each heading: what stands before the sign, and after it. */
	private final Map<String, Map<String, List<String>>> headings = lines();

	private final Map<String, List<Wording>> wordings = new HashMap<>();

	/**
	 * A wording.
	 *
	 * @param rank its place among all; the lower is tried first
	 */
	private record Wording(List<String> stems, List<String> terms, int rank) {

		boolean standsAt(int place, List<String> all) {
			int end = place + this.stems.size();
			return end <= all.size() && all.subList(place, end).equals(this.stems);
		}

	}

	/** A wording that stands in a text. */
	private record Found(Wording wording, int start) {

		IntStream places() {
			return IntStream.range(this.start, this.start + this.wording.stems().size());
		}

	}

	OfficeTerms() {
		Stream.of("subjects", "offices", "roles", "deputies", "generic", "countries", "asking")
			.flatMap((heading) -> this.headings.get(heading).entrySet().stream())
			.forEach((line) -> line.getValue().forEach((said) -> learn(said, List.of(line.getKey().split(" ")))));
	}

	private void learn(String said, List<String> terms) {
		List<String> stems = stems(said);
		int rank = this.wordings.values().stream().mapToInt(List::size).sum() - 10_000 * stems.size();
		this.wordings.computeIfAbsent(stems.get(0), (any) -> new ArrayList<>()).add(new Wording(stems, terms, rank));
	}

	/** The terms of a text in their order, without the words that carry no matter. */
	List<String> read(String text) {
		List<String> stems = stems(text);
		Map<Integer, List<String>> terms = new TreeMap<>();
		IntStream.range(0, stems.size()).forEach((at) -> terms.put(at, List.of(stems.get(at))));
		BitSet taken = new BitSet();
		found(stems).sorted(Comparator.comparingInt((one) -> one.wording().rank())).forEach((one) -> {
			if (one.places().noneMatch(taken::get)) {
				one.places().forEach(taken::set);
				one.places().forEach((at) -> terms.put(at, List.of()));
				terms.put(one.start(), one.wording().terms());
			}
		});
		return terms.values().stream().flatMap(List::stream).filter((term) -> !is("asking", term)).toList();
	}

	private Stream<Found> found(List<String> stems) {
		return IntStream.range(0, stems.size())
			.boxed()
			.flatMap((at) -> this.wordings.getOrDefault(stems.get(at), List.of())
				.stream()
				.filter((wording) -> wording.standsAt(at, stems))
				.map((wording) -> new Found(wording, at)));
	}

	/** The stems of the words that carry matter. */
	static List<String> stems(String text) {
		Set<Integer> matter = Analysis.words(text)
			.stream()
			.filter((word) -> isMatter(word.term()))
			.map(Analysis.Token::start)
			.collect(Collectors.toSet());
		return Analysis.stems(text)
			.stream()
			.filter((stem) -> matter.contains(stem.start()))
			.map(Analysis.Token::term)
			.toList();
	}

	private static boolean isMatter(String word) {
		return word.equals(US) || !new Word(word, word, Set.of(), true, false).isFunctionWord();
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
			.flatMap((said) -> stems(said).stream())
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
