package thaw.query;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import thaw.index.IndexedPart;
import thaw.index.IndexedRecord;
import thaw.index.IndexedText;
import thaw.query.Answers.Hit;
import thaw.words.Word;

/** A record that answers a query, and where in it the words stand. */
public final class Answer {

	/** A phrase counts for more than all words that can be looked for. */
	private static final int PHRASE = 100;

	private static final int PARTS = IndexedPart.values().length;

	private final IndexedRecord record;

	private final Hit hit;

	private final Evaluation evaluation;

	private final long[] held;

	private final BitSet found = new BitSet();

	private final BitSet phrases = new BitSet();

	private final BitSet lesser = new BitSet();

	Answer(IndexedRecord record, Hit hit) {
		this.record = record;
		this.hit = hit;
		this.evaluation = hit.evaluation();
		int number = hit.number();
		this.held = evaluation.together().inTexts(number);
		evaluation.required().forEach((word) -> word.forEachPlace(number, this.found::set));
		evaluation.lesser().forEach((word) -> word.forEachPlace(number, this.lesser::set));
		for (int i = 0; i < evaluation.phrases().size(); i++) {
			int length = evaluation.query().phrases().get(i).words().size();
			evaluation.phrases()
				.get(i)
				.forEach((one) -> one.forEachPlace(number, (place) -> this.phrases.set(place, place + length)));
		}
	}

	public IndexedRecord record() {
		return this.record;
	}

	/** Whether it may not have all that was asked for. */
	public boolean isNear() {
		return this.hit.isNear();
	}

	/** The office by which it answers, or null. */
	public HeldOffice office() {
		return this.hit.office();
	}

	/** The words that were typed and that do not stand together with the others in it. */
	public List<String> lacking() {
		String typed = this.evaluation.query().typed().toLowerCase(Locale.ROOT);
		return (isNear() || this.evaluation.isOnlyNamed(this.hit.number())) ? this.evaluation.together()
			.lacking(this.hit.number())
			.stream()
			.map(Word::written)
			.filter((word) -> typed.contains(word.toLowerCase(Locale.ROOT)))
			.distinct()
			.toList() : List.of();
	}

	/** Whether what is looked for stands at a place. */
	public boolean isFound(int place) {
		return this.found.get(place) || this.phrases.get(place);
	}

	/** Whether a word stands at a place that was typed but that matters less. */
	public boolean isLesser(int place) {
		return this.lesser.get(place);
	}

	/**
	 * How much of the query stands in texts of the record: its words, each once, and its
	 * phrases, which count for more than all words.
	 */
	public int found(List<IndexedText> texts) {
		long words = 0;
		int phrases = 0;
		for (IndexedText text : texts) {
			words |= this.held[this.record.texts().indexOf(text)];
			int phrase = this.phrases.nextSetBit(text.first());
			phrases |= (phrase >= 0 && text.holds(phrase)) ? 1 : 0;
		}
		return Long.bitCount(words) + PHRASE * phrases;
	}

	/** Whether texts of the record show why it answers. */
	public boolean isShown(List<IndexedText> texts) {
		return found(texts) >= (this.evaluation.phrases().isEmpty() ? 1 : PHRASE);
	}

	/** The text of the record that holds the most of the query, or null if none does. */
	public IndexedText best() {
		return this.record.texts()
			.stream()
			.filter((text) -> found(List.of(text)) > 0)
			.max(Comparator.comparingInt((text) -> found(List.of(text)) * PARTS - text.part().ordinal()))
			.orElse(null);
	}

}
