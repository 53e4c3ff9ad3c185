package thaw.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import thaw.index.Facet;
import thaw.index.FacetValue;

/** The values by which answers can be narrowed, each with its address. */
final class Facets {

	/** The facets by which quotations are narrowed. */
	static final Set<Facet> OF_QUOTATIONS = EnumSet.complementOf(EnumSet.of(Facet.KIND));

	/** The most values of a facet that are shown, the most frequent first. */
	private static final int MOST_VALUES = 40;

	private Facets() {
	}

	/** The values that occur among the answers, with the addresses that choose them. */
	static List<FacetChoice.Group> of(Map<Facet, Map<FacetValue, Integer>> counts, SearchRequest request) {
		return counts.entrySet()
			.stream()
			.filter((facet) -> !facet.getValue().isEmpty())
			.map((facet) -> group(facet.getKey(), facet.getValue(), request))
			.toList();
	}

	private static FacetChoice.Group group(Facet facet, Map<FacetValue, Integer> counts, SearchRequest request) {
		String chosen = request.filters().get(facet);
		List<Map.Entry<FacetValue, Integer>> shown = new ArrayList<>(counts.entrySet());
		if (facet != Facet.YEAR) {
			shown.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
		}
		List<FacetChoice> values = shown.stream()
			.limit(MOST_VALUES)
			.map((one) -> new FacetChoice(one.getKey().value(), one.getKey().label(), one.getValue(),
					request.with(facet, one.getKey().value()).url(), one.getKey().value().equals(chosen)))
			.toList();
		return new FacetChoice.Group(facet.parameter(), facet.label(), values, request.without(facet).url());
	}

}
