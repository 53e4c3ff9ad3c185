package thaw.people;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import thaw.crossref.CrossReference;
import thaw.crossref.Kind;
import thaw.dates.HistoricalDate;
import thaw.web.Link;

/**
 * An event in which a person took part, or words that the person said.
 *
 * @param what the event or quotation
 * @param date when
 * @param role what the person did; empty for words
 */
record Deed(Link what, HistoricalDate date, String role) {

	/** The dated ones of what points at a person, each once. */
	static List<Deed> of(List<CrossReference> pointers) {
		return pointers.stream()
			.filter((pointer) -> pointer.from().date() != null)
			.collect(Collectors.groupingBy((pointer) -> pointer.from().ref(), LinkedHashMap::new, Collectors.toList()))
			.values()
			.stream()
			.map(Deed::merged)
			.toList();
	}

	private static Deed merged(Collection<CrossReference> pointers) {
		CrossReference first = pointers.iterator().next();
		String role = (first.from().kind() == Kind.EVENT)
				? pointers.stream().map(CrossReference::detail).collect(Collectors.joining("; ")) : "";
		return new Deed(Link.to(first.from()), first.from().date(), role);
	}

	/** Whether it is words. */
	boolean isSaid() {
		return this.what.id().startsWith(Kind.QUOTATION.prefix());
	}

	/** As its mark in a drawing is called. */
	String wording() {
		return this.what.name() + ", " + this.date.words() + (this.role.isEmpty() ? "" : ": " + this.role);
	}

}
