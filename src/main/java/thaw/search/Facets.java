package thaw.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import thaw.crossref.Alphabet;
import thaw.crossref.Entries;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.index.Facet;
import thaw.quotations.Standing;
import thaw.themes.Theme;

/** Names and addresses the values of facets. */
@Component
class Facets {

	private final Entries entries;

	Facets(Entries entries) {
		this.entries = entries;
	}

	/** The values that occur among the answers, with the addresses that choose them. */
	List<FacetValue.Group> of(Map<Facet, Map<String, Long>> counts, SearchRequest request) {
		List<String> refs = Stream.of(Facet.SPEAKER, Facet.SOURCE)
			.flatMap(
					(facet) -> counts.getOrDefault(facet, Map.of()).keySet().stream().map((value) -> ref(facet, value)))
			.toList();
		Map<String, String> titles = this.entries.findByRefIn(refs)
			.stream()
			.collect(Collectors.toMap((entry) -> entry.ref().toString(), Entry::title));
		return counts.entrySet()
			.stream()
			.map((facet) -> group(facet.getKey(), facet.getValue(), titles, request))
			.filter((group) -> !group.values().isEmpty())
			.toList();
	}

	private static String ref(Facet facet, String value) {
		return (facet == Facet.SOURCE) ? Kind.SOURCE.prefix() + ":" + value : value;
	}

	private static FacetValue.Group group(Facet facet, Map<String, Long> counts, Map<String, String> titles,
			SearchRequest request) {
		String chosen = request.filters().get(facet);
		List<FacetValue> values = new ArrayList<>();
		counts.forEach((value, count) -> values.add(new FacetValue(value, label(facet, value, titles), count,
				request.with(facet, value).url(), value.equals(chosen))));
		Comparator<FacetValue> byLabel = Comparator.comparing(FacetValue::label, Alphabet.ORDER);
		values.sort((facet == Facet.YEAR) ? byLabel
				: Comparator.comparing(FacetValue::count).reversed().thenComparing(byLabel));
		return new FacetValue.Group(facet.parameter(), facet.label(), values, request.without(facet).url());
	}

	/** What readers call a value. */
	private static String label(Facet facet, String value, Map<String, String> titles) {
		return switch (facet) {
			case SPEAKER, SOURCE -> titles.getOrDefault(ref(facet, value), value);
			case STANDING -> Standing.ofSlug(value).map(Standing::label).orElse(value);
			case THEME -> Theme.ofSlug(value).map(Theme::label).orElse(value);
			case LANG -> language(value);
			case KIND -> Kind.ofPrefix(value).map(Kind::plural).orElse(value);
			case YEAR -> value;
		};
	}

	/** The English name of a language. */
	static String language(String code) {
		return Optional.of(Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH))
			.filter((name) -> !name.isEmpty())
			.orElse(code);
	}

	/** The facets by which quotations are narrowed. */
	static List<Facet> ofQuotations() {
		return Arrays.stream(Facet.values()).filter((facet) -> facet != Facet.KIND).toList();
	}

}
