package thaw.reconciliation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.words.Analysis;
import thaw.words.FunctionWords;
import thaw.words.Likeness;
import thaw.words.NameWord;

/** The names of a place, an organisation, an event or a work: phrases of any words. */
final class PhraseNames implements Names {

	private static final double SAME_STEM = 0.93;

	private static final double FUNCTION_WORD = 0.15;

	/** What is like a name and not it. */
	private static final double NOT_THE_NAME = 0.9;

	private static final double WITH_MORE = 0.95;

	/** Shorter ones sound like too many words of the same alphabet, or of the other. */
	private static final int SHORTEST_KEY = 6;

	private static final int SHORTEST_IN_OTHER = 4;

	private static final Set<String> ARTICLES = Set.of("the", "a", "an");

	/** What stands before the name of a place in lists: город, село, посёлок. */
	private static final Set<String> BEFORE_PLACES = Set.of("г", "гор", "город", "с", "село", "пос", "поселок", "city");

	private final List<List<NameWord>> forms;

	private final List<String> card;

	private final Supplier<List<String>> makers;

	private final Predicate<String> real;

	private final boolean place;

	private final boolean work;

	PhraseNames(Entry entry, Supplier<List<String>> makers, Predicate<String> real) {
		this.makers = makers;
		this.real = real;
		this.place = entry.kind() == Kind.PLACE;
		this.work = entry.kind() == Kind.SOURCE;
		this.forms = Stream.concat(Stream.of(entry.title()), entry.names().stream())
			.map(NameWord::in)
			.map(this::bare)
			.filter((form) -> !form.isEmpty())
			.distinct()
			.toList();
		this.card = List.of(entry.title(), entry.blurb(), entry.particulars());
	}

	/**
	 * What may stand beside its name: the words of its card, and who made it or where.
	 */
	private Set<String> context() {
		return Stream.concat(this.card.stream(), this.makers.get().stream())
			.flatMap((text) -> Analysis.words(text).stream())
			.map(Analysis.Token::term)
			.collect(Collectors.toSet());
	}

	/** Without what may stand before it, or not. */
	private List<NameWord> bare(List<NameWord> words) {
		boolean dropped = words.size() > 1 && (ARTICLES.contains(words.get(0).folded())
				|| (this.place && BEFORE_PLACES.contains(words.get(0).folded())));
		return dropped ? words.subList(1, words.size()) : words;
	}

	@Override
	public NameMatch match(AskedName asked) {
		NameMatch whole = match(asked.words());
		return whole.sure() ? whole : asked.first().map((first) -> {
			NameMatch match = match(first.words());
			boolean sure = match.sure() && this.place && context().containsAll(asked.rest());
			return new NameMatch(WITH_MORE * match.share(), sure);
		}).reduce(whole, NameMatch::or);
	}

	private NameMatch match(List<NameWord> words) {
		List<NameWord> asked = bare(words);
		return this.forms.stream().map((form) -> match(asked, form)).reduce(NameMatch.NONE, NameMatch::or);
	}

	private NameMatch match(List<NameWord> asked, List<NameWord> form) {
		if (isName(asked, form)) {
			return new NameMatch(NameWord.text(asked).equals(NameWord.text(form)) ? 1 : Likeness.SPELLING.share(),
					true);
		}
		if (this.work && isNamedWithItsMaker(asked, form)) {
			return new NameMatch(WITH_MORE, true);
		}
		List<NameWord> left = new ArrayList<>(form);
		double found = 0;
		for (NameWord word : asked) {
			NameWord best = null;
			double most = 0;
			for (NameWord other : left) {
				double share = share(word, other);
				if (share > most) {
					most = share;
					best = other;
				}
			}
			left.remove(best);
			found += most * weight(word);
		}
		return new NameMatch(NOT_THE_NAME * 2 * found / (weight(asked) + weight(form)), false);
	}

	private boolean isName(List<NameWord> asked, List<NameWord> form) {
		boolean same = asked.size() == form.size();
		for (int at = 0; same && at < asked.size(); at++) {
			same = isSure(asked.get(at), form.get(at));
		}
		return same;
	}

	/**
	 * A short word that only sounds the same is another word, and so is one that exists.
	 */
	private boolean isSure(NameWord asked, NameWord name) {
		Likeness likeness = asked.likeness(name);
		int shortest = asked.sharesAlphabet(name) ? SHORTEST_KEY : SHORTEST_IN_OTHER;
		return likeness == Likeness.SAME || (likeness == Likeness.SPELLING && !asked.initial()
				&& !this.real.test(asked.written())
				&& asked.keys().stream().filter(name.keys()::contains).anyMatch((key) -> key.length() >= shortest));
	}

	/** A title of some words, and beside it only what is said of the work on its card. */
	private boolean isNamedWithItsMaker(List<NameWord> asked, List<NameWord> form) {
		List<String> words = asked.stream().map(NameWord::folded).toList();
		List<String> title = form.stream().map(NameWord::folded).toList();
		int at = Collections.indexOfSubList(words, title);
		if (at < 0 || weight(form) <= 1 + FUNCTION_WORD) {
			return false;
		}
		Set<String> context = context();
		return words.stream()
			.filter((word) -> !title.contains(word))
			.allMatch((word) -> context.contains(word) || FunctionWords.contains(word));
	}

	private static double share(NameWord word, NameWord other) {
		double share = word.likeness(other).share();
		return (share < SAME_STEM && word.sharesStem(other)) ? SAME_STEM : share;
	}

	private static double weight(NameWord word) {
		return FunctionWords.contains(word.folded()) ? FUNCTION_WORD : 1;
	}

	private static double weight(List<NameWord> words) {
		return words.stream().mapToDouble(PhraseNames::weight).sum();
	}

}
