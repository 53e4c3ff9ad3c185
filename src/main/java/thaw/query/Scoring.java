package thaw.query;

import java.util.List;
import java.util.Set;
import thaw.crossref.Kind;
import thaw.index.Index;
import thaw.index.IndexedPart;
import thaw.index.IndexedRecord;

/**
 * How well a record answers: by its name, by the words in their order, by the words
 * together, by each word. The scores are whole numbers, so that equals are equal.
 */
final class Scoring {

	private static final int SAYING = IndexedPart.bits(IndexedPart.TITLE, IndexedPart.TEXT, IndexedPart.ORIGINAL);

	private static final int VARIANTS = IndexedPart.VARIANTS.bit();

	private static final int SPEAKER = IndexedPart.SPEAKER.bit();

	/** A word of matter counts for so many function words. */
	private static final int MATTER = 8;

	/** Tells two persons of one surname apart. */
	private static final int GIVEN_NAME = 20_000;

	private static final int FIRST_INITIAL = 900;

	private static final int INITIAL = 100;

	/** Of equals those of which more is said. */
	private static final int MOST_PROMINENT = 300;

	/** A record of the kind that is asked for by who, when or where. */
	private static final int OF_THE_KIND = 2000;

	private static final int TOGETHER = 200;

	private static final int ON_CARD = 2500;

	private final Evaluation evaluation;

	private final Index index;

	private final NameScore names;

	private final SequenceScore sequences;

	private final AskedQuestion asked;

	private final Scope scope;

	Scoring(Evaluation evaluation, Scope scope) {
		this.evaluation = evaluation;
		this.index = evaluation.index();
		this.names = new NameScore(evaluation);
		this.sequences = new SequenceScore(evaluation);
		this.asked = new AskedQuestion(evaluation.query());
		this.scope = scope;
	}

	/** The higher the better. */
	int of(int record) {
		List<WordMatch> required = this.evaluation.required();
		int score = initials(record) + this.names.of(record) + this.sequences.of(record) + together(record, required);
		for (WordMatch word : required) {
			score += single(record, word);
		}
		for (WordMatch word : this.evaluation.lesser()) {
			score += lesser(record, word);
		}
		for (AskedDate date : this.evaluation.query().dates()) {
			score += DateScore.of(date, this.index.record(record));
		}
		if (this.scope == Scope.QUOTATIONS) {
			return score;
		}
		return (this.asked.isAside(this.index.record(record).entry()) ? score / 2 : score) + amongKinds(record);
	}

	private int together(int record, List<WordMatch> required) {
		if (this.scope != Scope.QUOTATIONS) {
			return !allIn(record, required, IndexedPart.CARD) ? 0
					: (this.index.record(record).quotation() == null) ? ON_CARD : saidByOneNamed(record, required);
		}
		return (allIn(record, required, SAYING) ? 1500 : 0) + (allIn(record, required, SAYING | SPEAKER) ? 1000 : 0)
				+ (allIn(record, required, VARIANTS) ? 600 : 0)
				+ (allIn(record, required, VARIANTS | SPEAKER) ? 400 : 0)
				+ (allIn(record, required, IndexedPart.CARD) ? TOGETHER : 0);
	}

	/** Of quotations those of a speaker who is named with an idea are meant. */
	private static int saidByOneNamed(int record, List<WordMatch> required) {
		boolean named = required.stream().anyMatch((word) -> (word.parts(record) & SPEAKER) != 0);
		boolean more = required.stream().anyMatch((word) -> (word.parts(record) & SPEAKER) == 0);
		return (named && more) ? ON_CARD : allIn(record, required, SAYING) ? ON_CARD / 2 : 0;
	}

	private static boolean allIn(int record, List<WordMatch> words, int parts) {
		for (WordMatch word : words) {
			if ((word.parts(record) & parts) == 0) {
				return false;
			}
		}
		return !words.isEmpty();
	}

	/**
	 * Where all words must stand, a quotation counts each part that holds one. Where some
	 * may be missing, and among records of all kinds, which have different parts, it
	 * matters how many stand there: only the weightiest part counts.
	 */
	private int single(int record, WordMatch match) {
		boolean loosened = this.evaluation.query().loosened();
		int sum = 0;
		int most = 0;
		for (IndexedPart part : IndexedPart.values()) {
			int weight = MATTER * match.rarity() * (loosened ? part.weightAmongOthers() : part.weight());
			int points = ((match.parts(record) & part.bit()) != 0) ? weight
					: ((match.alikeParts(record) & part.bit()) != 0) ? weight / 2 : 0;
			sum += points;
			most = Math.max(most, points);
		}
		return (this.scope == Scope.QUOTATIONS && !loosened) ? sum : most;
	}

	private static int lesser(int record, WordMatch match) {
		boolean said = (match.parts(record) & SAYING) != 0;
		return match.word().isFunctionWord() && said ? IndexedPart.TEXT.weight() : 0;
	}

	/** Of several initials the first, that of the given name, tells the most. */
	private int initials(int record) {
		int points = 0;
		int worth = (this.index.record(record).kind() == Kind.PERSON) ? GIVEN_NAME : FIRST_INITIAL;
		for (WordMatch match : this.evaluation.lesser()) {
			if (match.word().initial()) {
				points += ((match.parts(record) & (IndexedPart.TITLE.bit() | SPEAKER)) != 0) ? worth : 0;
				worth = INITIAL;
			}
		}
		return points;
	}

	private int amongKinds(int number) {
		IndexedRecord record = this.index.record(number);
		int points = Math.min(MOST_PROMINENT, record.references()) + kind(record.kind())
				+ ((this.evaluation.required().size() > 1) ? ofSeveral(record.kind()) : 0);
		Set<Kind> asked = this.evaluation.query().kinds();
		if (AskedQuestion.isWide(record.kind())) {
			return points + this.asked.points(record.entry());
		}
		if (asked.isEmpty() || !asked.contains(record.kind())) {
			return points - ((asked.isEmpty() || record.kind() != Kind.QUOTATION) ? 0 : OF_THE_KIND);
		}
		return points + ((record.kind() == Kind.PERSON) ? OF_THE_KIND / 4 : OF_THE_KIND);
	}

	/** Who names a place and something else means what happened there. */
	private static int ofSeveral(Kind kind) {
		return (kind == Kind.EVENT) ? 1000 : (kind == Kind.PLACE) ? -1500 : 0;
	}

	private static int kind(Kind kind) {
		return switch (kind) {
			case PERSON, EVENT, TERM -> 300;
			case PLACE, ORGANISATION -> 250;
			case QUOTATION -> 200;
			case OFFICE -> 150;
			case CHAPTER, SERIES -> 100;
			case FIGURE -> 50;
			case QUESTION, CLAIM, THEME -> 0;
			case SOURCE -> -6000;
		};
	}

}
