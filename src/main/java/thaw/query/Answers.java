package thaw.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import thaw.index.Facet;
import thaw.index.FacetValue;
import thaw.index.FacetValues;
import thaw.index.Index;

/**
 * All records that answer a reading of a query, those of its first stage first.
 */
public final class Answers {

	private final Index index;

	private final List<Hit> hits;

	Answers(Index index, List<Hit> hits) {
		this.index = index;
		this.hits = hits;
	}

	/**
	 * A record that answers.
	 *
	 * @param number of the record in the index
	 * @param stage of the reading that it answers, from 0
	 * @param evaluation of that stage
	 * @param office by which it answers, or null
	 */
	record Hit(int number, int stage, Evaluation evaluation, HeldOffice office) {

		/** Whether it may not have all that was asked for. */
		boolean isNear() {
			return this.office == null && (this.stage > 0 || this.evaluation.query().loosened());
		}

	}

	/** Those that have the chosen values of the facets. */
	public Answers having(Map<Facet, String> filters) {
		return filters.isEmpty() ? this
				: new Answers(this.index, this.hits.stream().filter((hit) -> has(hit, filters)).toList());
	}

	private boolean has(Hit hit, Map<Facet, String> filters) {
		return filters.entrySet()
			.stream()
			.allMatch((filter) -> this.index.values(filter.getKey()).has(hit.number(), filter.getValue()));
	}

	/** How many there are. */
	public int total() {
		return this.hits.size();
	}

	/**
	 * How many of them, the last, do not have all that was asked for.
	 */
	public int near() {
		return (int) this.hits.stream().filter(Hit::isNear).count();
	}

	/** Some of them, from an offset. */
	public List<Answer> from(int offset, int most) {
		return this.hits.stream()
			.skip(offset)
			.limit(most)
			.map((hit) -> new Answer(this.index.record(hit.number()), hit))
			.toList();
	}

	/**
	 * How many of the answers have which values; for each facet as if nothing were chosen
	 * in it, so that a count is the number of answers when that value is chosen.
	 */
	public Map<Facet, Map<FacetValue, Integer>> counts(Map<Facet, String> filters, Set<Facet> facets) {
		Map<Facet, int[]> counts = new EnumMap<>(Facet.class);
		facets.forEach((facet) -> counts.put(facet, new int[this.index.values(facet).size()]));
		for (Hit hit : this.hits) {
			List<Facet> failed = new ArrayList<>(filters.keySet());
			failed.removeIf((facet) -> this.index.values(facet).has(hit.number(), filters.get(facet)));
			counts.forEach((facet, of) -> {
				if (failed.isEmpty() || failed.equals(List.of(facet))) {
					this.index.values(facet).count(hit.number(), of);
				}
			});
		}
		Map<Facet, Map<FacetValue, Integer>> named = new EnumMap<>(Facet.class);
		counts.forEach((facet, of) -> named.put(facet, named(this.index.values(facet), of)));
		return named;
	}

	private static Map<FacetValue, Integer> named(FacetValues values, int[] counts) {
		Map<FacetValue, Integer> named = new LinkedHashMap<>();
		for (int i = 0; i < counts.length; i++) {
			if (counts[i] > 0) {
				named.put(values.value(i), counts[i]);
			}
		}
		return named;
	}

}
