package thaw.reconciliation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import thaw.query.FormsOfAddress;
import thaw.words.NameWord;

/**
 * A name as it stands in somebody's table.
 *
 * @param text as it stands
 * @param words all its words
 * @param person those that may be words of a person's name: without remarks in brackets
 * and years
 * @param bare the same without what may be forms of address
 * @param years the years that stand with it: those of a life, or of an edition
 */
record AskedName(String text, List<NameWord> words, List<NameWord> person, List<NameWord> bare, List<Integer> years) {

	/** Longer texts are no names; the rest is not read. */
	private static final int LONGEST = 300;

	private static final int MOST_WORDS = 24;

	/** Г. is not only a gentleman. */
	private static final int LONGEST_INITIAL = 2;

	private static final Pattern REMARK = Pattern.compile("[(\\[][^)\\]]*[)\\]]");

	private static final Pattern YEAR = Pattern.compile("(?<!\\d)1[6-9]\\d\\d(?!\\d)");

	/** Signs and words that stand with the years of a life: born, died, род., ум. */
	private static final Set<String> OF_A_LIFE = Set.of("b", "d", "ca", "born", "died", "род", "ум", "р", "г", "гг");

	static AskedName of(String text) {
		String cut = text.substring(0, Math.min(text.length(), LONGEST)).strip();
		List<Integer> years = YEAR.matcher(cut).results().map((year) -> Integer.parseInt(year.group())).toList();
		String bare = REMARK.matcher(cut).replaceAll(" ");
		List<NameWord> words = NameWord.in(cut).stream().limit(MOST_WORDS).toList();
		List<NameWord> person = NameWord.in(bare.isBlank() ? cut : bare)
			.stream()
			.filter((word) -> !word.keys().isEmpty() && !isOfALife(word, years))
			.limit(MOST_WORDS)
			.toList();
		return new AskedName(cut, words, person, withoutAddress(cut, person), years);
	}

	private static boolean isOfALife(NameWord word, List<Integer> years) {
		return !years.isEmpty() && OF_A_LIFE.contains(word.folded());
	}

	private static List<NameWord> withoutAddress(String text, List<NameWord> words) {
		Set<String> address = FormsOfAddress.before(text);
		List<NameWord> name = words.stream()
			.filter((word) -> word.folded().length() <= LONGEST_INITIAL || !address.contains(word.written()))
			.toList();
		return name.isEmpty() ? words : name;
	}

	/** The part before the first comma, or before a bracket, if there is one. */
	Stream<AskedName> first() {
		String[] parts = this.text.split("[,(;]", 2);
		return (parts.length == 2 && !parts[0].isBlank()) ? Stream.of(of(parts[0])) : Stream.empty();
	}

	/** The words after that, as they are compared. */
	List<String> rest() {
		String[] parts = this.text.split("[,(;]", 2);
		return Arrays.stream(parts)
			.skip(1)
			.flatMap((rest) -> NameWord.in(rest).stream())
			.map(NameWord::folded)
			.toList();
	}

}
