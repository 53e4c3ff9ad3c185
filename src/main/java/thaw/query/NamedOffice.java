package thaw.query;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An office held, by the terms that name it.
 *
 * @param held who held it when
 * @param terms all that can be said of it
 * @param required what must be said of it: deputy, inspector
 * @param roles what its holder is called: chairman, minister
 * @param loosely those of the terms by which others are rather called
 * @param whole the terms each of which names it in full, if there are such: prime
 * minister
 * @param subject of what, in the order of its name: of culture
 * @param body what names the organisation; empty unless the office is named after it
 * @param countries of which country, or sent to which; none if of the Soviet Union
 */
record NamedOffice(HeldOffice held, Set<String> terms, Set<String> required, Set<String> roles, Set<String> loosely,
		Set<String> whole, List<String> subject, Set<String> body, Set<String> countries) {

	/** The country whose offices are meant where none is named. */
	static final String HOME = "SOVIET";

	private static final String COUNCIL = "COUNCIL";

	/** Whether it is an office of the Soviet Union itself. */
	boolean isSoviet() {
		return this.terms.contains(HOME);
	}

	/**
	 * How far terms are from naming this office in full.
	 * @return how many of its terms are not named or only loosely; empty if they do not
	 * name it, or name something else as well
	 */
	OptionalInt distance(Set<String> asked) {
		if (Collections.disjoint(this.roles, asked) || !this.terms.containsAll(asked)
				|| !asked.containsAll(this.required)) {
			return OptionalInt.empty();
		}
		int loose = (int) asked.stream().filter(this.loosely::contains).count();
		Set<String> named = namesBody(asked) ? union(asked, this.body) : asked;
		if (!Collections.disjoint(this.whole, asked)) {
			return OptionalInt.of(loose + (isElsewhere(asked) ? 1 : 0));
		}
		int missing = (int) this.subject.stream().filter((term) -> !named.contains(term)).count();
		return namesSubject(named) ? OptionalInt.of(loose + missing) : OptionalInt.empty();
	}

	/**
	 * Whether it is an office of another country, or of a republic, that is not named.
	 */
	private boolean isElsewhere(Set<String> asked) {
		return asked.contains(COUNCIL) && !isSoviet() && !this.countries.isEmpty()
				&& Collections.disjoint(this.countries, asked);
	}

	private boolean namesBody(Set<String> asked) {
		return asked.stream().anyMatch((term) -> this.body.contains(term) && !this.roles.contains(term));
	}

	/** Not by its last words alone: Komsomolskaya pravda is no Pravda. */
	private boolean namesSubject(Set<String> named) {
		return this.subject.isEmpty() ? this.countries.isEmpty() || !Collections.disjoint(this.countries, named)
				: named.contains(this.subject.get(0));
	}

	static Set<String> union(Collection<String> some, Collection<String> others) {
		return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
	}

}
