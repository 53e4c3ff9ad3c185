package thaw.previews;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import thaw.crossref.CrossReference;
import thaw.crossref.CrossReferences;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.crossref.Relation;

/**
 * Why a record matters on the page whose link to it is previewed, from the card
 * catalogue.
 */
@Component
class Relevance {

	private static final int MOST = 3;

	private final CrossReferences crossReferences;

	Relevance(CrossReferences crossReferences) {
		this.crossReferences = crossReferences;
	}

	/**
	 * A line of plain text: what joins the record to the page's own, or in a chapter to
	 * the first few that the chapter names; empty if nothing does.
	 */
	String of(Entry record, Entry page) {
		boolean chapter = page.kind() == Kind.CHAPTER;
		Map<String, Entry> others = new LinkedHashMap<>();
		if (chapter) {
			this.crossReferences.mentions(page.ref().toString())
				.forEach((mention) -> others.putIfAbsent(mention.to().ref().toString(), mention.to()));
		}
		others.put(page.ref().toString(), page);
		List<CrossReference> pointers = joining(record.ref().toString(), others.keySet());
		String line = Stream
			.concat(citations(pointers, page), chapter ? named(record, pointers, others) : here(pointers, page))
			.distinct()
			.limit(MOST)
			.collect(Collectors.joining("; "));
		return line.isEmpty() ? "" : (chapter ? "In this chapter: " : "Here: ") + line;
	}

	private List<CrossReference> joining(String record, Collection<String> others) {
		return Stream
			.concat(this.crossReferences.to(record, others).stream(),
					this.crossReferences.from(record, others).stream())
			.toList();
	}

	private static Stream<String> citations(List<CrossReference> pointers, Entry page) {
		long times = pointers.stream()
			.filter((pointer) -> pointer.relation() == Relation.CITATION && pointer.from().ref().equals(page.ref()))
			.count();
		return (times == 0) ? Stream.empty()
				: Stream.of("cited " + ((times == 1) ? "once" : (times == 2) ? "twice" : times + " times"));
	}

	private static Stream<String> here(List<CrossReference> pointers, Entry page) {
		return pointers.stream()
			.filter((pointer) -> !pointer.relation().isBibliographic())
			.map((pointer) -> new Tie(pointer, page).here());
	}

	/**
	 * In the order in which the chapter names the others; offices after deeds and words.
	 */
	private static Stream<String> named(Entry record, List<CrossReference> pointers, Map<String, Entry> others) {
		List<String> order = List.copyOf(others.keySet());
		return pointers.stream()
			.map((pointer) -> new Tie(pointer, others.get(otherThan(record, pointer))))
			.filter((tie) -> !tie.relation().isBibliographic())
			.sorted(Comparator.comparing((Tie tie) -> tie.relation() == Relation.TENURE)
				.thenComparing((tie) -> order.indexOf(tie.other().ref().toString())))
			.map(Tie::named)
			.filter(Objects::nonNull);
	}

	private static String otherThan(Entry record, CrossReference pointer) {
		String from = pointer.from().ref().toString();
		return from.equals(record.ref().toString()) ? pointer.to().ref().toString() : from;
	}

}
