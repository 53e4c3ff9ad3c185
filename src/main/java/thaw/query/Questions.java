package thaw.query;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import thaw.crossref.Kind;

/** What kind of record a question asks for by its first words. */
final class Questions {

	private static final Map<Pattern, Set<Kind>> KINDS = new LinkedHashMap<>();

	static {
		asks("who (?:said|told|called|coined)\\b|кто (?:сказал|назвал)|what did .*\\bsay\\b|что сказал",
				Kind.QUOTATION);
		asks("who\\b|whom\\b|кто |кого |кем ", Kind.PERSON);
		asks("when\\b|what happened\\b|what year\\b|когда |что случилось|что произошло|в каком году", Kind.EVENT);
		asks("where\\b|где |куда ", Kind.PLACE, Kind.EVENT);
		asks("why\\b|how did\\b|почему |зачем |как ", Kind.QUESTION, Kind.EVENT, Kind.CHAPTER);
		asks("how many\\b|how much\\b|сколько ", Kind.SERIES, Kind.EVENT, Kind.CLAIM);
		asks("what (?:was|is|were|does)\\b|что (?:такое|значит|означает)", Kind.TERM, Kind.EVENT, Kind.ORGANISATION);
		asks("(?:did|was|were|is|had|could)\\b|правда ли |.* ли .*", Kind.QUESTION, Kind.CLAIM);
	}

	private Questions() {
	}

	private static void asks(String words, Kind... kinds) {
		KINDS.put(Pattern.compile("(?U)(?:" + words + ").*"), Set.of(kinds));
	}

	/** The kinds that answer it best; none if it is no question. */
	static Set<Kind> kinds(String typed) {
		String lower = typed.toLowerCase(Locale.ROOT).strip();
		return KINDS.entrySet()
			.stream()
			.filter((question) -> question.getKey().matcher(lower).matches())
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(Set.of());
	}

}
