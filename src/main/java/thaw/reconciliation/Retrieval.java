package thaw.reconciliation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.index.Index;
import thaw.index.IndexedPart;
import thaw.index.Postings;
import thaw.query.SearchIndex;
import thaw.words.NameWord;
import thaw.words.SimilarWords;

/**
 * Finds in the search index the records that a name may mean, to be looked at closely.
 */
@Component
class Retrieval {

	/** Looked at: those whose names have the most, and the rarest, of the words. */
	private static final int MOST = 30;

	private static final int NAMES = IndexedPart.bits(IndexedPart.TITLE, IndexedPart.VARIANTS);

	private final SearchIndex search;

	private final SimilarWords similar;

	Retrieval(SearchIndex search, SimilarWords similar) {
		this.search = search;
		this.similar = similar;
	}

	/** Answers many questions at once, where the index is elsewhere. */
	Index index() {
		return this.search.index();
	}

	/** Records of some kinds with words of the name in theirs, the likeliest first. */
	List<Entry> named(AskedName asked, Set<Kind> kinds) {
		return ranked(asked.words().stream().map((word) -> terms(List.of(word))).toList(), kinds);
	}

	/** Records with words in their names for which unknown words may be slips. */
	List<Entry> nearlyNamed(AskedName asked, Set<Kind> kinds) {
		return ranked(asked.words()
			.stream()
			.filter((word) -> !word.initial() && holders(index(), terms(List.of(word)), kinds).isEmpty())
			.map((word) -> terms(this.similar.spelledLike(word.written())
				.stream()
				.flatMap((other) -> NameWord.in(other).stream())
				.toList()))
			.toList(), kinds);
	}

	/** Where the words stand, however they are spelled. */
	private List<Postings> terms(List<NameWord> words) {
		Index index = index();
		return words.stream()
			.filter((word) -> !word.initial())
			.flatMap((word) -> Stream.concat(word.keys().stream().map(index::name),
					word.stems().stream().map(index::stem)))
			.toList();
	}

	private List<Entry> ranked(List<List<Postings>> words, Set<Kind> kinds) {
		Index index = index();
		Map<Integer, Double> weights = new HashMap<>();
		for (List<Postings> word : words) {
			Set<Integer> holders = holders(index, word, kinds);
			double rarity = Math.log1p((double) index.size() / (1 + holders.size()));
			holders.forEach((record) -> weights.merge(record, rarity, Double::sum));
		}
		return weights.entrySet()
			.stream()
			.sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
				.thenComparing((one) -> -index.record(one.getKey()).references())
				.thenComparing(Map.Entry.comparingByKey()))
			.limit(MOST)
			.map((one) -> index.record(one.getKey()).entry())
			.toList();
	}

	private static Set<Integer> holders(Index index, List<Postings> terms, Set<Kind> kinds) {
		Set<Integer> holders = new LinkedHashSet<>();
		for (Postings term : terms) {
			for (int at = 0; at < term.size(); at++) {
				if ((term.parts(at) & NAMES) != 0 && kinds.contains(index.record(term.record(at)).kind())) {
					holders.add(term.record(at));
				}
			}
		}
		return holders;
	}

}
