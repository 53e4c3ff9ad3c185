package thaw.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import thaw.words.WordReader;

/**
 * Reads what somebody types: words, {@code "a phrase"}, {@code -word}, and prefixes
 * ({@code speaker: year: standing: lang: theme: source:}). Nothing is an error.
 */
@Component
public class QueryParser {

	private static final String QUOTE = "\"“”„«»‟";

	/** A sign of exclusion, a prefix, then a phrase or a word. */
	static final Pattern PART = Pattern.compile(
			"([-−–]?)(?:(\\p{L}+):)?(?:[" + QUOTE + "]([^" + QUOTE + "]*)([" + QUOTE + "]?)|([^\\s" + QUOTE + "]+))");

	private final WordReader reader;

	/** Reads words by what the site knows of them. */
	public QueryParser(WordReader reader) {
		this.reader = reader;
	}

	/** Reads a query of any content. */
	public Query parse(String typed) {
		String clean = new PastedText(this.reader).cleaned(typed);
		QueryParts read = new QueryParts(this.reader);
		Matcher parts = PART.matcher(clean);
		while (!read.areFull() && parts.find()) {
			read.add(parts, parts.end() < clean.length());
		}
		if (read.areFull() && parts.find()) {
			read.cutShort();
		}
		return read.query(clean);
	}

}
