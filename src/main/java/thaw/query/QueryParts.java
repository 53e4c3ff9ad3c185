package thaw.query;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import thaw.index.Facet;
import thaw.words.Analysis;
import thaw.words.Word;
import thaw.words.WordReader;

/** The parts of one query as they are read. */
final class QueryParts {

	/** More words find nothing more, and cost. */
	private static final int MOST_WORDS = 24;

	private final WordReader reader;

	private int words;

	private final List<Query.Term> terms = new ArrayList<>();

	private final List<Query.Restriction> restrictions = new ArrayList<>();

	private final List<String> notices = new ArrayList<>();

	QueryParts(WordReader reader) {
		this.reader = reader;
	}

	/** Whether no more words are looked for. */
	boolean areFull() {
		return this.words >= MOST_WORDS;
	}

	/** Says that there were more words. */
	void cutShort() {
		this.notices.add("The first " + MOST_WORDS + " words were looked for.");
	}

	/** The query that the parts make. */
	Query query(String typed, List<AskedDate> dates) {
		List<Query.Term> read = withInitials();
		return new Query(typed, read, List.copyOf(this.restrictions), formsOfAddress(typed, read), null, dates,
				Questions.kinds(typed), List.copyOf(this.notices), false);
	}

	/** Forms of address, if a name is left without them. */
	private static Set<String> formsOfAddress(String typed, List<Query.Term> terms) {
		Set<String> forms = FormsOfAddress.before(typed)
			.stream()
			.map(Analysis::folded)
			.collect(Collectors.toUnmodifiableSet());
		boolean named = terms.stream()
			.flatMap((term) -> term.words().stream())
			.anyMatch((word) -> word.isName() && !forms.contains(word.text()));
		return named ? forms : Set.of();
	}

	/** An initial and its name may be terms of their own. */
	private List<Query.Term> withInitials() {
		List<Word> all = this.terms.stream().flatMap((term) -> term.words().stream()).toList();
		Iterator<Word> marked = this.reader.withInitials(all).iterator();
		return this.terms.stream()
			.map((term) -> new Query.Term(term.text(), term.words().stream().map((word) -> marked.next()).toList(),
					term.phrase(), term.excluded()))
			.toList();
	}

	/**
	 * Adds what {@link QueryParser#PART} found.
	 * @param more whether anything follows
	 */
	void add(Matcher part, boolean more) {
		boolean phrase = part.group(5) == null;
		String text = phrase ? part.group(3) : part.group(5);
		boolean excluded = !part.group(1).isEmpty() && !(more && opensSpeech(part.group(1), text));
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

	/**
	 * Whether a dash opens what somebody says, as in pasted dialogue, and excludes
	 * nothing: before the first word, if it is a dash, or the word a function word or no
	 * name with a capital.
	 */
	private boolean opensSpeech(String dash, String text) {
		if (!this.terms.isEmpty() || !this.restrictions.isEmpty()) {
			return false;
		}
		Optional<Word> first = this.reader.words(text).stream().findFirst();
		return !dash.equals("-") || first.filter(
				(word) -> !word.isMatter() || (!word.isName() && Character.isUpperCase(word.written().codePointAt(0))))
			.isPresent();
	}

	private void restriction(Facet facet, String value, boolean excluded) {
		if (value.isEmpty()) {
			return;
		}
		List<Word> words = this.reader.words(value);
		this.words += words.size();
		if (Restrictions.understood(facet, value)) {
			this.restrictions.add(new Query.Restriction(facet, value, words, excluded));
		}
		else {
			this.notices.add("“" + facet.parameter() + ":" + value + "” was left out: " + Restrictions.expected(facet));
		}
	}

	private void term(String text, boolean phrase, boolean excluded) {
		List<Word> words = this.reader.words(text).stream().limit(MOST_WORDS).toList();
		this.words += words.size();
		if (!words.isEmpty()) {
			boolean designation = words.size() > 1 && Query.Term.DESIGNATION.matcher(text).matches();
			this.terms.add(new Query.Term(text, words, phrase || designation, excluded));
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
