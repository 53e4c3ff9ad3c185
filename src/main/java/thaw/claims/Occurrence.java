package thaw.claims;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import thaw.crossref.CrossReference;
import thaw.crossref.Entry;
import thaw.crossref.Relation;
import thaw.markup.Html;
import thaw.web.Link;

/**
 * A text in which the question of a claim arises.
 *
 * @param kind what kind of record it belongs to
 * @param from the record
 * @param url address of the sentence that first leads to the claim
 * @param sentences those that do, with the words that lead there in {@code mark}
 */
record Occurrence(String kind, @JsonIgnore Link from, String id, String url, String name, List<Html> sentences) {

	/** The texts that mention a claim, the chapters first. */
	static List<Occurrence> of(List<CrossReference> pointers) {
		Map<Entry, List<CrossReference>> mentions = pointers.stream()
			.filter((pointer) -> pointer.relation() == Relation.MENTION && pointer.sentence() != null)
			.sorted(Comparator.comparing((CrossReference pointer) -> pointer.from().kind()))
			.collect(Collectors.groupingBy(CrossReference::from, LinkedHashMap::new, Collectors.toList()));
		return mentions.entrySet().stream().map((one) -> of(one.getKey(), one.getValue())).toList();
	}

	private static Occurrence of(Entry from, List<CrossReference> mentions) {
		String anchor = mentions.stream()
			.map(CrossReference::anchor)
			.filter(Objects::nonNull)
			.findFirst()
			.map((fragment) -> "#" + fragment)
			.orElse("");
		Link link = Link.to(from);
		return new Occurrence(from.kind().label(), link, link.id(), link.url() + anchor, link.name(),
				mentions.stream().map(CrossReference::sentence).distinct().toList());
	}

}
