package thaw.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what somebody types: words, {@code "a phrase"}, {@code -word}, and prefixes
 * ({@code speaker: year: standing: lang: theme: source:}). Nothing is an error.
 */
final class QueryParser {

	private static final String QUOTE = "\"“”„«»‟";

	/** A sign of exclusion, a prefix, then a phrase or a word. */
	private static final Pattern PART = Pattern.compile(
			"([-−–]?)(?:(\\p{L}+):)?(?:[" + QUOTE + "]([^" + QUOTE + "]*)([" + QUOTE + "]?)|([^\\s" + QUOTE + "]+))");

	/** More words find nothing more, and cost. */
	private static final int MOST_WORDS = 24;

	private final String typed;

	private int words;

	private final List<Query.Term> terms = new ArrayList<>();

	private final List<Query.Restriction> restrictions = new ArrayList<>();

	private final List<String> notices = new ArrayList<>();

	private QueryParser(String typed) {
		this.typed = typed;
	}

	/** Reads a query of any content. */
	static Query parse(String typed) {
		String clean = Analysis.composed(typed.replaceAll("[\\p{Cntrl}\\p{Cf}\\uFFFD\\s]+", " ")).strip();
		QueryParser parser = new QueryParser(clean);
		Matcher parts = PART.matcher(clean);
		while (parser.words < MOST_WORDS && parts.find()) {
			parser.part(parts);
		}
		if (parser.words >= MOST_WORDS && parts.find()) {
			parser.notices.add("The first " + MOST_WORDS + " words were looked for.");
		}
		return new Query(clean, List.copyOf(parser.terms), List.copyOf(parser.restrictions),
				List.copyOf(parser.notices), null);
	}

	private void part(Matcher part) {
		boolean excluded = !part.group(1).isEmpty();
		boolean phrase = part.group(5) == null;
		String text = phrase ? part.group(3) : part.group(5);
		if (phrase && part.group(4).isEmpty() && !text.isBlank()) {
			this.notices
				.add("The quotation mark before “" + text.strip() + "” was not closed; it was closed at the end.");
		}
		Optional<Facet> facet = facet(part.group(2));
		if (facet.isPresent()) {
			restriction(facet.get(), text.strip(), excluded);
		}
		else {
			String whole = (part.group(2) != null) ? part.group(2) + (phrase ? " " : ":") + text : text;
			term(whole.strip(), phrase && part.group(2) == null, excluded);
		}
	}

	private void restriction(Facet facet, String value, boolean excluded) {
		if (value.isEmpty()) {
			return;
		}
		this.words += Analysis.words(value).size();
		if (Restrictions.understood(facet, value)) {
			this.restrictions.add(new Query.Restriction(facet, value, excluded));
		}
		else {
			this.notices.add("“" + facet.parameter() + ":" + value + "” was left out: " + Restrictions.expected(facet));
		}
	}

	private void term(String text, boolean phrase, boolean excluded) {
		List<String> words = Analysis.surfaces(text).stream().limit(MOST_WORDS).toList();
		this.words += words.size();
		if (!words.isEmpty()) {
			this.terms.add(new Query.Term(text, words, phrase, excluded));
		}
	}

	private static Optional<Facet> facet(String prefix) {
		if (prefix == null) {
			return Optional.empty();
		}
		String name = prefix.toLowerCase(Locale.ROOT);
		return switch (name) {
			case "status" -> Optional.of(Facet.STANDING);
			case "language" -> Optional.of(Facet.LANG);
			case "by", "author" -> Optional.of(Facet.SPEAKER);
			case "date" -> Optional.of(Facet.YEAR);
			case "work" -> Optional.of(Facet.SOURCE);
			default -> Facet.of(name);
		};
	}

}
