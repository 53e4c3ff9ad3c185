package thaw.citing;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text as values of BibTeX have it. */
final class TexText {

	private static final Map<String, String> SPECIALS = Map.of("\\", "\\textbackslash{}", "{", "\\{", "}", "\\}", "~",
			"\\textasciitilde{}", "^", "\\textasciicircum{}");

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\p{M}\\d.’'-]*");

	private TexText() {
	}

	/** Text in which LaTeX sees no command. */
	static String escape(String text) {
		return text.codePoints().mapToObj(Character::toString).map(TexText::escaped).collect(Collectors.joining());
	}

	private static String escaped(String sign) {
		return "&%$#_".contains(sign) ? "\\" + sign : SPECIALS.getOrDefault(sign, sign);
	}

	/**
	 * A title, or null. Styles that set titles like sentences leave alone what stands in
	 * braces: every word with a capital, but for the first letter of all.
	 */
	static String title(String title) {
		if (title == null) {
			return null;
		}
		StringBuilder protectedTitle = new StringBuilder();
		int end = 0;
		for (Matcher word = WORD.matcher(title); word.find(); end = word.end()) {
			boolean capital = word.group().substring((end == 0) ? 1 : 0).chars().anyMatch(Character::isUpperCase);
			String set = escape(word.group());
			protectedTitle.append(escape(title.substring(end, word.start()))).append(capital ? "{" + set + "}" : set);
		}
		return protectedTitle.append(escape(title.substring(end))).toString();
	}

	/** Several names that CSL divides by semicolons; "and" within one divides nothing. */
	static String list(String names) {
		return (names == null) ? null
				: Arrays.stream(names.split("\\s*;\\s*"))
					.map((name) -> name.matches(".*\\band\\b.*") ? "{" + escape(name) + "}" : escape(name))
					.collect(Collectors.joining(" and "));
	}

	/** Numbers or pages from one to another, or null. */
	static String ranges(String numbers) {
		return (numbers != null) ? numbers.replaceAll("[-–]+", "--") : null;
	}

	/** Addresses are read as they stand, so that only what ends them early must go. */
	static String verbatim(String url) {
		return url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C").replace(" ", "%20");
	}

}
