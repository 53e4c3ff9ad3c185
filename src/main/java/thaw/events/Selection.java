package thaw.events;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;
import thaw.crossref.CrossReferences;
import thaw.crossref.Entries;
import thaw.crossref.Entry;
import thaw.crossref.EntryOrWords;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.crossref.Relation;
import thaw.crossref.Theme;
import thaw.web.BadRequest;
import thaw.web.Link;

/**
 * Which events the reader wants to see; null stands for all.
 *
 * @param person who took part
 * @param place where it happened, places within it included
 * @param theme what it was about
 * @param climate which way it turned the weather
 * @param places the place and those within it, as {@code place:slug}
 */
record Selection(Entry person, Entry place, Theme theme, Climate climate, Set<String> places) {

	/**
	 * Reads the parameters of an address.
	 * @param asked {@code person}, {@code place}, {@code theme} and {@code climate}; one
	 * that is missing or blank stands for all, and others count for nothing
	 * @throws BadRequest if one names nothing
	 */
	static Selection of(Map<String, String> asked, Entries entries, CrossReferences crossReferences) {
		Entry where = entry(Kind.PLACE, asked.get("place"), entries);
		return new Selection(entry(Kind.PERSON, asked.get("person"), entries), where, theme(asked.get("theme")),
				climate(asked.get("climate")),
				(where != null) ? within(where.ref().toString(), crossReferences) : Set.of());
	}

	private static Entry entry(Kind kind, String slug, Entries entries) {
		if (isBlank(slug)) {
			return null;
		}
		return Ref.parse(kind.prefix() + ":" + slug.strip())
			.flatMap((ref) -> entries.findByRefIn(List.of(ref.toString())).stream().findFirst())
			.orElseThrow(() -> new BadRequest("No " + kind.prefix() + " of this reference has the address name '" + slug
					+ "'. The timeline offers those that take part in events."));
	}

	private static Theme theme(String slug) {
		return isBlank(slug) ? null
				: Theme.ofSlug(slug.strip())
					.orElseThrow(() -> new BadRequest("There is no theme '" + slug + "'. The themes are "
							+ Stream.of(Theme.values()).map(Theme::slug).collect(Collectors.joining(", ")) + "."));
	}

	private static Climate climate(String slug) {
		return isBlank(slug) ? null : Climate.ofSlug(slug.strip())
			.orElseThrow(
					() -> new BadRequest("There is no climate '" + slug + "'. An event was thaw, freeze or neither."));
	}

	private static boolean isBlank(String value) {
		return value == null || value.isBlank();
	}

	private static Set<String> within(String place, CrossReferences crossReferences) {
		Set<String> found = new HashSet<>();
		Deque<String> ahead = new ArrayDeque<>(List.of(place));
		while (!ahead.isEmpty()) {
			String whole = ahead.remove();
			if (found.add(whole)) {
				crossReferences.to(whole)
					.stream()
					.filter((part) -> part.relation() == Relation.PART && part.from().kind() == Kind.PLACE)
					.forEach((part) -> ahead.add(part.from().ref().toString()));
			}
		}
		return found;
	}

	boolean includes(Event event) {
		boolean when = this.theme == null || event.themes().contains(this.theme);
		boolean where = this.place == null || (ref(event.place()) != null && this.places.contains(ref(event.place())));
		boolean who = this.person == null
				|| event.participants().stream().anyMatch((one) -> this.person.ref().toString().equals(ref(one.who())));
		return when && where && who && (this.climate == null || event.climate() == this.climate);
	}

	private static String ref(EntryOrWords named) {
		return (named != null && named.entry() != null) ? named.entry().ref().toString() : null;
	}

	boolean isAll() {
		return this.person == null && this.place == null && this.theme == null && this.climate == null;
	}

	/** What was chosen, for the page. */
	List<Link> chosen() {
		Link about = (this.theme != null) ? Link.to(null, this.theme.label()) : null;
		Link turn = (this.climate != null) ? Link.to(null, this.climate.label()) : null;
		return Stream.of(Link.to(this.person), Link.to(this.place), about, turn)
			.filter((link) -> link != null)
			.toList();
	}

	/**
	 * The query of an address that chooses the same, with its question mark; empty for
	 * all.
	 */
	String query() {
		UriComponentsBuilder query = UriComponentsBuilder.newInstance();
		Stream.of(this.person, this.place)
			.filter((entry) -> entry != null)
			.forEach((entry) -> query.queryParam(entry.kind().prefix(), entry.slug()));
		if (this.theme != null) {
			query.queryParam("theme", this.theme.slug());
		}
		if (this.climate != null) {
			query.queryParam("climate", this.climate.slug());
		}
		return query.build().toUriString();
	}

}
