package thaw.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import thaw.crossref.Kind;
import thaw.crossref.Theme;
import thaw.index.Facet;
import thaw.quotations.Standing;
import thaw.words.Analysis;

/** What may follow a prefix, and the values of the facet that it means. */
final class Restrictions {

	private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:(?:-|–|\\.\\.|/)(\\d{4}))?|(\\d{3})(?:0s|x)");

	private static final int MOST_YEARS = 120;

	private Restrictions() {
	}

	/** Whether the value means something; a speaker or a source may be any words. */
	static boolean understood(Facet facet, String value) {
		boolean words = facet == Facet.SPEAKER || facet == Facet.SOURCE;
		return words ? !Analysis.words(value).isEmpty() : !values(facet, value).isEmpty();
	}

	/** The values of the facet, any of which will do; empty for words. */
	static List<String> values(Facet facet, String value) {
		String lower = value.toLowerCase(Locale.ROOT);
		return switch (facet) {
			case YEAR -> years(lower);
			case STANDING -> Standing.ofSlug(lower).map(Standing::slug).stream().toList();
			case LANG -> language(lower);
			case THEME -> Theme.ofSlug(lower.replace(' ', '-')).map(Theme::slug).stream().toList();
			case KIND -> Kind.ofPrefix(lower).map(Kind::prefix).stream().toList();
			case SPEAKER, SOURCE -> List.of();
		};
	}

	/** A sentence that says what would be understood. */
	static String expected(Facet facet) {
		return switch (facet) {
			case YEAR -> "write a year (1956), several (1956-1959) or a decade (1950s).";
			case STANDING -> "the standings are " + joined(Arrays.stream(Standing.values()).map(Standing::slug)) + ".";
			case LANG -> "write a language (Russian) or its code (ru).";
			case THEME -> "the themes are " + joined(Arrays.stream(Theme.values()).map(Theme::slug)) + ".";
			case KIND -> "the kinds are " + joined(Arrays.stream(Kind.values()).map(Kind::prefix)) + ".";
			case SPEAKER, SOURCE -> "write a name.";
		};
	}

	private static String joined(Stream<String> words) {
		return words.collect(Collectors.joining(", "));
	}

	private static List<String> years(String text) {
		Matcher years = YEARS.matcher(text);
		if (!years.matches()) {
			return List.of();
		}
		int from = (years.group(3) != null) ? Integer.parseInt(years.group(3) + "0") : Integer.parseInt(years.group(1));
		int to = (years.group(3) != null) ? from + 9
				: (years.group(2) != null) ? Integer.parseInt(years.group(2)) : from;
		return IntStream.rangeClosed(from, Math.min(to, from + MOST_YEARS)).mapToObj(Integer::toString).toList();
	}

	private static List<String> language(String text) {
		if (text.matches("[a-z]{2,3}(-[a-z0-9]+)*")) {
			return List.of(text);
		}
		return Arrays.stream(Locale.getISOLanguages())
			.filter((code) -> Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(text))
			.toList();
	}

}
