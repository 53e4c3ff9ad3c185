package thaw.query;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import thaw.index.Index;
import thaw.index.Postings;
import thaw.words.Word;

/** What answers one query: each record is looked at once. */
final class Evaluation {

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

	private final Together together;

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
		this.together = new Together(index, this.required);
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

	/** Which of the required words stand together in a record. */
	Together together() {
		return this.together;
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
			weights[record] = loosened ? this.together.weight(record) : holdsAll(record) ? 1 : 0;
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
		return !this.together.isLong(record) || this.together.lacking(record).isEmpty();
	}

}
