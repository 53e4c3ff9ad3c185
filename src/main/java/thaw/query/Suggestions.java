package thaw.query;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.index.Index;
import thaw.index.IndexedPart;
import thaw.index.Postings;
import thaw.index.Sorting;
import thaw.words.Analysis;
import thaw.words.KeyboardLayout;
import thaw.words.Word;
import thaw.words.WordReader;

/** What somebody who is still typing may want. */
@Component
public class Suggestions {

	private static final int MOST = 8;

	/** Fewer letters sound like too much. */
	private static final int SHORTEST_SOUND = 3;

	private static final int NAMES = IndexedPart.bits(IndexedPart.TITLE, IndexedPart.VARIANTS);

	private static final int SAYING = IndexedPart.bits(IndexedPart.TEXT, IndexedPart.ORIGINAL);

	private static final int BEGINS_NAME = 90;

	/** A name that only sounds so gives way to one that is written so. */
	private static final int BEGINS_SOUND = 50;

	private static final int BEGINS_WORD = 20;

	private static final int WHOLE_WORD = 30;

	/** What was typed is the whole name of a record. */
	private static final int WHOLE_NAME = 1000;

	/** Of those that bear a name the one that is filed under it. */
	private static final int TITLE = 100;

	private final SearchIndex search;

	private final WordReader reader;

	Suggestions(SearchIndex search, WordReader reader) {
		this.search = search;
		this.reader = reader;
	}

	/**
	 * Records whose names or words begin so, people first.
	 * @param typed the beginning of a query, on either keyboard
	 */
	public List<Entry> to(String typed) {
		return among(EnumSet.allOf(Kind.class), typed).stream().limit(MOST).toList();
	}

	/** All records of some kinds whose names or words begin so, people first. */
	public List<Entry> among(Set<Kind> kinds, String typed) {
		Index index = this.search.index();
		List<Entry> found = index.atOnce(() -> beginningWith(typed, kinds));
		return found.isEmpty() ? index.atOnce(() -> beginningWith(KeyboardLayout.other(typed), kinds)) : found;
	}

	private List<Entry> beginningWith(String typed, Set<Kind> kinds) {
		List<Word> words = this.reader.words(Analysis.composed(typed));
		if (words.isEmpty()) {
			return List.of();
		}
		Index index = this.search.index();
		int[] points = points(index, words.get(words.size() - 1));
		List<WordMatch> before = words.subList(0, words.size() - 1)
			.stream()
			.filter((word) -> word.text().length() > 1)
			.map(this.search::match)
			.toList();
		List<String> whole = words.stream().map(Word::text).toList();
		return IntStream.range(0, points.length)
			.filter((record) -> points[record] > 0 && kinds.contains(index.record(record).kind()))
			.filter((record) -> before.stream().allMatch((word) -> (word.parts(record) & (NAMES | SAYING)) != 0))
			.peek((record) -> points[record] += kind(index.record(record).kind())
					+ named(index.record(record).entry(), whole))
			.boxed()
			.sorted(Comparator.<Integer>comparingInt((record) -> -points[record])
				.thenComparing((record) -> index.rank(Sorting.RELEVANCE, record)))
			.map((record) -> index.record(record).entry())
			.toList();
	}

	/** What the last word typed counts for in each record: none does not begin so. */
	private int[] points(Index index, Word last) {
		int[] points = new int[index.size()];
		index.wordsBeginning(last.text()).forEach((one) -> begun(points, one, BEGINS_NAME));
		if (last.text().length() >= SHORTEST_SOUND) {
			last.sounds()
				.forEach((key) -> index.namesBeginning(key).forEach((one) -> begun(points, one, BEGINS_SOUND)));
		}
		if (last.text().length() > 1) {
			WordMatch match = this.search.match(last);
			IntStream.range(0, points.length)
				.filter((record) -> (match.parts(record) & (NAMES | SAYING)) != 0)
				.forEach((record) -> points[record] += WHOLE_WORD);
		}
		return points;
	}

	private static void begun(int[] points, Postings postings, int name) {
		for (int at = 0; at < postings.size(); at++) {
			int parts = postings.parts(at);
			int worth = ((parts & NAMES) != 0) ? name : ((parts & SAYING) != 0) ? BEGINS_WORD : 0;
			int record = postings.record(at);
			points[record] = Math.max(points[record], worth);
		}
	}

	/** What each kind is preferred by; works and pictures come last. */
	private static int kind(Kind kind) {
		return switch (kind) {
			case PERSON -> 80;
			case PLACE, ORGANISATION, EVENT, TERM -> 60;
			case QUESTION -> 40;
			case QUOTATION, CHAPTER, SERIES, CLAIM, THEME, OFFICE -> 20;
			case FIGURE, SOURCE -> 0;
		};
	}

	/** What it counts for that the words typed are a whole name of the record. */
	private static int named(Entry entry, List<String> words) {
		if (entry.kind() == Kind.SOURCE) {
			return 0;
		}
		return isName(entry.title(), words) ? WHOLE_NAME + TITLE
				: entry.names().stream().anyMatch((name) -> isName(name, words)) ? WHOLE_NAME : 0;
	}

	private static boolean isName(String name, List<String> words) {
		return Analysis.words(Analysis.composed(name)).stream().map(Analysis.Token::term).toList().equals(words);
	}

}
