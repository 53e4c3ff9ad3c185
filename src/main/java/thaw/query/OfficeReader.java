package thaw.query;

import static thaw.query.NamedOffice.union;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import thaw.words.Analysis;

/** Reads the names of offices as they stand on the records: a role, then of what. */
final class OfficeReader {

	private static final String ENVOY = "AMBASSADOR";

	/** What a name says of time and of terms of office. */
	private static final Pattern ASIDE = Pattern.compile(",? ?\\(?from (?:\\p{Lu}\\p{Ll}+ )?\\d{4}|\\(second time\\)");

	/** Where the role ends in a name. */
	private static final Pattern OF_WHAT = Pattern.compile(" (?:of|to|in|at|for) ");

	/** What in a name is no role. */
	private static final Set<String> NO_ROLES = Set.of("subjects", "countries", "generic", "deputies");

	private final OfficeTerms terms;

	OfficeReader(OfficeTerms terms) {
		this.terms = terms;
	}

	/**
	 * An office by its name.
	 * @param office its name
	 * @param organisation the names of the organisation where it was held
	 */
	NamedOffice read(HeldOffice held, String office, List<String> organisation) {
		String name = ASIDE.matcher(office).replaceAll("");
		List<String> named = this.terms.read(name);
		Set<String> countries = this.terms.under("countries", named);
		Set<String> deputies = this.terms.under("deputies", named);
		Set<String> own = without(NO_ROLES, this.terms.read(OF_WHAT.split(name)[0]));
		Set<String> whole = this.terms.under("offices", named);
		Set<String> of = deputies.isEmpty() ? abroad(named, countries) : Set.of();
		Set<String> loosely = this.terms.following("loosely", of);
		Set<String> implied = union(this.terms.following("implied", of), loosely);
		Set<String> known = union(named, singly(name));
		List<List<String>> names = organisation.stream().map(this.terms::read).filter((one) -> !one.isEmpty()).toList();
		Set<String> place = without(Set.of("countries"), names.stream().flatMap(List::stream).toList());
		Set<String> body = names.stream().anyMatch(known::containsAll) ? union(without(Set.of("generic"), place), whole)
				: Set.of();
		return new NamedOffice(held, union(union(known, implied), union(place, home(countries, own))),
				union(deputies, particular(own)), union(union(own, whole), without(NO_ROLES, implied)), loosely,
				inFull(whole, implied), subject(named, union(own, deputies)), body, countries);
	}

	/** The words of a name one by one: a part of it can be asked for. */
	private Set<String> singly(String name) {
		return without(Set.of("countries"),
				Analysis.surfaces(name).stream().flatMap((word) -> this.terms.read(word).stream()).toList());
	}

	private List<String> subject(List<String> named, Set<String> roles) {
		Set<String> others = without(Set.of("countries", "generic"), named);
		return named.stream().filter((term) -> others.contains(term) && !roles.contains(term)).toList();
	}

	private Set<String> inFull(Set<String> whole, Set<String> implied) {
		return union(whole, union(this.terms.under("offices", implied), this.terms.under("subjects", implied)));
	}

	/** Roles that have no general name. */
	private static Set<String> particular(Set<String> roles) {
		return roles.stream().filter((role) -> Character.isLowerCase(role.codePointAt(0))).collect(Collectors.toSet());
	}

	private static Set<String> abroad(Collection<String> named, Set<String> countries) {
		return isSoviet(countries) ? Set.copyOf(named) : union(named, Set.of("ABROAD"));
	}

	private static Set<String> home(Set<String> countries, Set<String> roles) {
		return (isSoviet(countries) || roles.contains(ENVOY)) ? Set.of(NamedOffice.HOME) : Set.of();
	}

	private static boolean isSoviet(Set<String> countries) {
		return countries.isEmpty() || countries.contains(NamedOffice.HOME);
	}

	private Set<String> without(Set<String> headings, Collection<String> named) {
		return named.stream()
			.filter((term) -> headings.stream().noneMatch((heading) -> this.terms.is(heading, term)))
			.collect(Collectors.toSet());
	}

}
