package thaw.query;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import thaw.words.Word;
import thaw.words.WordReader;

/**
 * Reads what somebody types: words, {@code "a phrase"}, {@code -word}, and prefixes
 * ({@code speaker: year: standing: lang: theme: source:}). Nothing is an error.
 */
@Component
public class QueryParser {

	private static final String QUOTE = "\"“”„«»‟";

	/** Longer texts are pasted, and ask for no date. */
	private static final int LONGEST_WITH_DATES = 300;

	private static final int MOST_DATES = 2;

	/** A sign of exclusion, a prefix, then a phrase or a word. */
	static final Pattern PART = Pattern.compile(
			"([-−–]?)(?:(\\p{L}+):)?(?:[" + QUOTE + "]([^" + QUOTE + "]*)([" + QUOTE + "]?)|([^\\s" + QUOTE + "]+))");

	private final WordReader reader;

	/** Reads words by what the site knows of them. */
	public QueryParser(WordReader reader) {
		this.reader = reader;
	}

	/** Whether a word exists in English or Russian. */
	boolean isReal(String written) {
		return this.reader.isReal(written);
	}

	/** The query read in the language of its words, if that is a third one. */
	Optional<Query> inItsLanguage(Query query) {
		List<String> written = query.allWords().stream().map(Word::written).toList();
		return this.reader.language(written)
			.map((language) -> query.in(language, this.reader.functionWords(written, language)));
	}

	/** Reads a query of any content. */
	public Query parse(String typed) {
		String clean = new PastedText(this.reader).cleaned(typed);
		List<AskedDate> dates = dates(clean);
		String words = without(dates, clean);
		QueryParts read = new QueryParts(this.reader);
		Matcher parts = PART.matcher(words);
		while (!read.areFull() && parts.find()) {
			read.add(parts, parts.end() < words.length());
		}
		if (read.areFull() && parts.find()) {
			read.cutShort();
		}
		return read.query(clean, dates);
	}

	/** The dates outside phrases and prefixes. */
	private static List<AskedDate> dates(String clean) {
		if (clean.length() > LONGEST_WITH_DATES) {
			return List.of();
		}
		StringBuilder open = new StringBuilder(clean);
		PART.matcher(clean)
			.results()
			.filter((part) -> part.group(2) != null || part.group(5) == null)
			.forEach((part) -> open.replace(part.start(), part.end(), "_".repeat(part.end() - part.start())));
		return AskedDate.in(open.toString()).stream().limit(MOST_DATES).toList();
	}

	/** The rest, each date a space. */
	private static String without(List<AskedDate> dates, String clean) {
		StringBuilder rest = new StringBuilder(clean);
		dates.forEach((date) -> rest.replace(date.start(), date.end(), " ".repeat(date.end() - date.start())));
		return rest.toString();
	}

}
