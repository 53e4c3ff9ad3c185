package thaw.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
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
 * Wordings, each with the terms that it means, found in texts by the stems of their
 * words: of two that overlap the longer, of two equally long the one learned first.
 */
final class Wordings {

	/** In a question after an office it is a country rather than a pronoun. */
	private static final String US = "us";

	/** No wording has as many words, nor are there as many wordings. */
	private static final int MANY = 10_000;

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

	/** Learns a wording of some terms. */
	void learn(String said, List<String> terms) {
		List<String> stems = stems(said);
		int rank = this.wordings.values().stream().mapToInt(List::size).sum() - MANY * stems.size();
		this.wordings.computeIfAbsent(stems.get(0), (any) -> new ArrayList<>()).add(new Wording(stems, terms, rank));
	}

	/** A text with the terms in place of the wordings, and stems of the other words. */
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
		return terms.values().stream().flatMap(List::stream).toList();
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

}
