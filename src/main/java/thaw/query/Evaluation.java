package thaw.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import thaw.crossref.Kind;
import thaw.index.Index;
import thaw.index.IndexedPart;
import thaw.index.IndexedRecord;
import thaw.index.Postings;
import thaw.words.Word;

/** What answers one query: each record is looked at once. */
final class Evaluation {

	/** What a word counts for, times its rarity, and one of like meaning. */
	private static final int EXACT = 5;

	private static final int ALIKE = 3;

	/** A name that is missing is missed more than another word. */
	private static final int NAME = 2;

	/** Where not all words are required, so much of what the best answer has. */
	private static final double SHARE = 2.0 / 3;

	/** The same of a sentence in a reader's own words. */
	private static final double SHARE_OF_SENTENCE = 0.45;

	private static final int SENTENCE = 4;

	private final Index index;

	private final Query query;

	private final List<WordMatch> required;

	/** How many of those required are words; dates follow. */
	private final int words;

	private final List<WordMatch> lesser;

	private final List<List<Postings>> phrases;

	private final BitSet allowed;

	private final boolean quotationsOnly;

	private final BitSet named = new BitSet();

	Evaluation(Index index, Lookup lookup, Query query, Scope scope) {
		this.index = index;
		this.query = query;
		List<Word> matter = query.required();
		this.words = matter.size();
		this.required = Stream
			.concat(matter.stream().map((word) -> lookup.word(word, query.language())),
					query.dates().stream().map(lookup::date))
			.toList();
		this.lesser = query.words()
			.stream()
			.filter((word) -> !matter.contains(word))
			.map((word) -> lookup.word(word, query.language()))
			.toList();
		this.phrases = query.phrases().stream().map(lookup::phrase).toList();
		this.allowed = lookup.allowed(query, scope);
		this.quotationsOnly = scope == Scope.QUOTATIONS;
	}

	Query query() {
		return this.query;
	}

	Index index() {
		return this.index;
	}

	/** The words that answers hold, all or some. */
	List<WordMatch> required() {
		return this.required;
	}

	/** How many of those required are words; dates follow. */
	int words() {
		return this.words;
	}

	/** The words that only rank them. */
	List<WordMatch> lesser() {
		return this.lesser;
	}

	/** Where each phrase stands. */
	List<List<Postings>> phrases() {
		return this.phrases;
	}

	/** The records that answer. */
	BitSet answers() {
		BitSet answers = (BitSet) this.allowed.clone();
		this.phrases.forEach((phrase) -> answers.and(holders(phrase)));
		if (!this.required.isEmpty()) {
			BitSet named = named(answers);
			retain(answers, this.query.loosened());
			named.andNot(answers);
			answers.or(named);
			this.named.or(named);
		}
		return answers;
	}

	/** The records of which a whole name stands in a query with more words than that. */
	private BitSet named(BitSet among) {
		BitSet named = new BitSet();
		if (this.words > 2 && !this.query.loosened() && !this.quotationsOnly) {
			NameScore names = new NameScore(this);
			among.stream().filter(names::isNamed).forEach(named::set);
		}
		return named;
	}

	/** Whether a record answers by its name, though it may not have all the words. */
	boolean isOnlyNamed(int record) {
		return this.named.get(record);
	}

	private static BitSet holders(List<Postings> phrase) {
		BitSet holders = new BitSet();
		for (Postings one : phrase) {
			for (int at = 0; at < one.size(); at++) {
				holders.set(one.record(at));
			}
		}
		return holders;
	}

	private void retain(BitSet answers, boolean loosened) {
		int[] weights = new int[this.index.size()];
		int best = 0;
		for (int record = answers.nextSetBit(0); record >= 0; record = answers.nextSetBit(record + 1)) {
			weights[record] = loosened ? weight(record) : holdsAll(record) ? 1 : 0;
			best = Math.max(best, weights[record]);
		}
		if (loosened && !this.phrases.isEmpty()) {
			return;
		}
		int least = Math.max(1, loosened ? (int) Math.ceil(share() * best) : 1);
		for (int record = answers.nextSetBit(0); record >= 0; record = answers.nextSetBit(record + 1)) {
			answers.set(record, weights[record] >= least);
		}
	}

	private double share() {
		return (this.words >= SENTENCE) ? SHARE_OF_SENTENCE : SHARE;
	}

	/** Whether a record holds all the words; a chapter, in one paragraph. */
	private boolean holdsAll(int record) {
		for (WordMatch word : this.required) {
			if (!word.isIn(record)) {
				return false;
			}
		}
		return !isLong(record) || lacking(record).isEmpty();
	}

	private boolean isLong(int record) {
		return this.index.record(record).kind() == Kind.CHAPTER;
	}

	/**
	 * How much of the query stands together in a record, by the rarity of the words.
	 */
	int weight(int record) {
		long together = together(record);
		int weight = 0;
		for (int i = 0; i < this.required.size(); i++) {
			WordMatch word = this.required.get(i);
			if ((together & 1L << i) != 0) {
				weight += word.rarity() * ((word.parts(record) != 0) ? EXACT : ALIKE)
						* (word.word().isName() ? NAME : 1);
			}
		}
		return weight;
	}

	/** The words that do not stand together with the others in a record. */
	List<Word> lacking(int record) {
		long together = together(record);
		List<Word> lacking = new ArrayList<>();
		for (int i = 0; i < this.required.size(); i++) {
			if ((together & 1L << i) == 0) {
				lacking.add(this.required.get(i).word());
			}
		}
		return lacking;
	}

	/** The words that stand in a record, of a chapter on its card or in one paragraph. */
	private long together(int record) {
		long card = 0;
		long all = 0;
		for (int i = 0; i < this.required.size(); i++) {
			WordMatch word = this.required.get(i);
			all |= word.isIn(record) ? 1L << i : 0;
			card |= ((word.parts(record) | word.alikeParts(record)) & IndexedPart.CARD) != 0 ? 1L << i : 0;
		}
		return (all == card || !isLong(record)) ? all : card | bestText(record, card);
	}

	/** Of the texts of a record, the words in the one that adds the most to its card. */
	private long bestText(int record, long card) {
		long[] held = inTexts(record);
		long best = 0;
		for (long words : held) {
			best = (rarity(words & ~card) > rarity(best & ~card)) ? words : best;
		}
		return best;
	}

	private int rarity(long words) {
		int rarity = 0;
		for (int i = 0; i < this.required.size(); i++) {
			rarity += ((words & 1L << i) != 0) ? this.required.get(i).rarity() : 0;
		}
		return rarity;
	}

	/** Which of the required words stand in each text of a record. */
	long[] inTexts(int number) {
		IndexedRecord record = this.index.record(number);
		long[] held = new long[record.texts().size()];
		for (int i = 0; i < this.required.size(); i++) {
			long bit = 1L << i;
			this.required.get(i).forEachPlace(number, (place) -> held[record.textAt(place)] |= bit);
		}
		return held;
	}

}
