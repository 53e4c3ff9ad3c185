package thaw.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import thaw.words.Analysis;

/** What stands before a name and need not be found: honorifics, ranks and offices. */
public final class FormsOfAddress {

	private static final OfficeTerms TERMS = new OfficeTerms();

	/** One of these must be among the words. */
	private static final Set<String> OF_PERSONS = TERMS.stemsUnder("address", "offices", "roles");

	/** These may be among them: of culture, of the Soviet Union, first, deputy. */
	private static final Set<String> OF_OFFICES = TERMS.stemsUnder("subjects", "deputies", "generic", "countries");

	private static final Set<String> BETWEEN = Set.of("of", "the", "in");

	private FormsOfAddress() {
	}

	/**
	 * The first words of a query that are honorifics or offices, as they are written, in
	 * their order: marshal, minister of culture, товарищ. The last word is never one of
	 * them, for it may be the name.
	 */
	public static Set<String> before(String typed) {
		List<String> words = Analysis.surfaces(typed);
		int end = 0;
		boolean ofPerson = false;
		for (int at = 0; at < words.size() - 1 && isOptional(words.get(at)); at++) {
			ofPerson |= holds(OF_PERSONS, words.get(at));
			end = BETWEEN.contains(Analysis.folded(words.get(at))) ? end : at + 1;
		}
		return words.stream().limit(ofPerson ? end : 0).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static boolean isOptional(String word) {
		return BETWEEN.contains(Analysis.folded(word)) || holds(OF_PERSONS, word) || holds(OF_OFFICES, word);
	}

	private static boolean holds(Set<String> stems, String word) {
		List<String> all = Wordings.stems(word);
		return !all.isEmpty() && stems.containsAll(all);
	}

}
