package thaw.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import thaw.crossref.Kind;
import thaw.index.Index;
import thaw.index.IndexAtStart;
import thaw.index.Sorting;
import thaw.query.Answers.Hit;
import thaw.words.LikeMeaning;
import thaw.words.Word;

/** The index, asked. */
@Component
public class SearchIndex {

	/** So many are added at most where little answers. */
	private static final int MOST_ADDED = 20;

	private static final long BEYOND_ALL_SCORES = 1 << 29;

	private final IndexAtStart atStart;

	private final LikeMeaning meanings;

	SearchIndex(IndexAtStart atStart, LikeMeaning meanings) {
		this.atStart = atStart;
		this.meanings = meanings;
	}

	/** The records, as they are searched. */
	public Index index() {
		return this.atStart.index();
	}

	/**
	 * How many records of a scope answer a query. Those that are worded widely count only
	 * if they are asked for: that one of them has the words does not mean that they were
	 * right.
	 */
	public int count(Scope scope, Query query) {
		Index index = index();
		return (int) evaluation(scope, query).answers().stream().filter((record) -> {
			Kind kind = index.record(record).kind();
			return !AskedQuestion.isWide(kind) || query.kinds().contains(kind);
		}).count();
	}

	/** All records of a scope that answer a reading, in an order. */
	public Answers answers(Scope scope, Reading reading, Sorting sorting) {
		Index index = index();
		List<Hit> hits = new ArrayList<>();
		BitSet seen = new BitSet(index.size());
		Evaluation first = evaluation(scope, reading.query());
		holders(reading, first).forEach((hit) -> {
			seen.set(hit.number());
			hits.add(hit);
		});
		if (reading.offices().isEmpty() || !reading.query().loosened()) {
			add(hits, seen, new Sorter(scope, sorting), first, 0);
		}
		for (int stage = 1; stage <= reading.more().size(); stage++) {
			Evaluation next = evaluation(scope, reading.more().get(stage - 1));
			add(hits, seen, new Sorter(scope, sorting), next, stage);
		}
		return new Answers(index, hits);
	}

	/** Those who held the office that is asked for, each once. */
	private List<Hit> holders(Reading reading, Evaluation evaluation) {
		Map<Integer, Hit> hits = new LinkedHashMap<>();
		for (HeldOffice office : reading.offices()) {
			int record = index().number(office.person());
			hits.putIfAbsent(record, new Hit(record, 0, evaluation, office));
		}
		return List.copyOf(hits.values());
	}

	/** How answers are put in order. */
	private record Sorter(Scope scope, Sorting sorting) {

	}

	private void add(List<Hit> hits, BitSet seen, Sorter sorter, Evaluation evaluation, int stage) {
		BitSet answers = evaluation.answers();
		answers.andNot(seen);
		Index index = evaluation.index();
		Scoring scoring = index.atOnce(() -> new Scoring(evaluation, sorter.scope()));
		boolean scored = stage > 0 || sorter.sorting() == Sorting.RELEVANCE;
		long[] keys = answers.stream()
			.mapToLong((record) -> key(scored ? scoring.of(record) : 0, index.rank(sorter.sorting(), record)))
			.toArray();
		Arrays.sort(keys);
		Arrays.stream(keys)
			.limit((stage > 0) ? MOST_ADDED : keys.length)
			.mapToInt((key) -> index.ranked(sorter.sorting(), (int) key))
			.forEach((record) -> hits.add(new Hit(record, stage, evaluation, null)));
		seen.or(answers);
	}

	/** The higher the score and the lower the rank, the lower. */
	private static long key(int score, int rank) {
		return (BEYOND_ALL_SCORES - score) << Integer.SIZE | rank;
	}

	/** Whether any record of a scope holds the word. */
	boolean holds(Scope scope, Word word) {
		return match(word).isAnywhere(scope.in(index()));
	}

	/** Whether any holds it in texts of a language, or as a name. */
	boolean holds(Scope scope, Word word, String language) {
		return lookUp((lookup) -> lookup.word(word, language)).isAnywhere(scope.in(index()));
	}

	/** Where a word stands. */
	WordMatch match(Word word) {
		return lookUp((lookup) -> lookup.word(word));
	}

	/** What of each record of a scope answers. */
	Evaluation evaluation(Scope scope, Query query) {
		return lookUp((lookup) -> new Evaluation(lookup.index(), lookup, query, scope));
	}

	private <T> T lookUp(Function<Lookup, T> work) {
		Lookup lookup = new Lookup(index(), this.meanings);
		return lookup.index().atOnce(() -> work.apply(lookup));
	}

}
