package thaw.search;

import java.util.ArrayList;
import java.util.List;

/** What somebody may type, or send, who means no search. */
final class Hostile {

	/** The least of each kind. */
	static final List<String> SEEDS = List.of("<x-hostile>", "</main><x-hostile>", "\"><x-hostile>", "'><x-hostile a='",
			"<x-hostile onload=alert(1)>", "</title><x-hostile>", "<!--", "-->", "<![CDATA[", "]]>",
			"</script><x-hostile>", "&lt;x-hostile&gt;", "&#60;x-hostile&#62;", "%3Cx-hostile%3E", "${7919*7907}",
			"*{7919*7907}", "[[${7919*7907}]]", "__${7919*7907}__::.x", "{{7919*7907}}", "\"", "\"\"", "\"\"\"", "“",
			"«", "'", "`", "\\", "\\\"", "%", "%00", "%zz", "\0", "\u0001\u0002", "\u202e", "\ufeff", "\uffff",
			"\ud83e\udd84", "\ud800", "a\nb\rc\td", "*", "?", "te?t", "test*", "*:*", "field:value", "text:bury",
			"text_stems:bury", "a AND b", "a OR b", "NOT", "AND", "OR", "+a -b", "(", ")", "((((", "[a TO b]",
			"{a TO b}", "~", "a~2", "\"a b\"~5", "^", "a^10", "/regex/", "/(a+)+$/", "!", "&&", "||", ":", "::",
			"speaker:", "speaker:\"", "-", "--", "-\"", "-speaker:", "year:9999999999", "year:-1", "year:1956-",
			"year:0000-9999", "lang:", "' OR 1=1 --", "; drop table quotation", "../../etc/passwd",
			"javascript:alert(1)", "http://example.org/?q=<x-hostile>", "=1+1", "@SUM(A1)", "\t=1", "а́", "е\u0308",
			"ё", "\u0301\u0301\u0301", "０１２", "𝔴𝔢", "ﬁ", "İ", "ß", "null", "undefined", "NaN", "true",
			"[1956-10-16,1956-10-26]", "{x|y}\\^`");

	private Hostile() {
	}

	/** The seeds, also between words, and long runs. */
	static List<String> inputs() {
		List<String> inputs = new ArrayList<>(SEEDS);
		SEEDS.forEach((seed) -> inputs.add("bury " + seed + " you"));
		inputs.addAll(List.of("a".repeat(10_000), "я".repeat(10_000), "\"".repeat(10_000), "a ".repeat(150),
				"\"".repeat(300), "-".repeat(300), "щ".repeat(300), "a-".repeat(150), "a.".repeat(150),
				"a1".repeat(150), "A ".repeat(150), "\u00ad\n".repeat(150), "a-\n".repeat(100)));
		return inputs;
	}

}
