package thaw.query;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;
import thaw.index.Facet;
import thaw.index.Sorting;
import thaw.words.Word;

/** The index, asked. Each method needs a transaction around it. */
@Component
public class SearchIndex {

	/** The most values of a facet that are counted, the most frequent first. */
	private static final int MOST_VALUES = 40;

	private final EntityManager entities;

	private final Matching matching;

	private final Ranking ranking;

	SearchIndex(EntityManager entities, Matching matching, Ranking ranking) {
		this.entities = entities;
		this.matching = matching;
		this.ranking = ranking;
	}

	/**
	 * Some of the records that answer.
	 *
	 * @param total how many there are
	 * @param items those asked for, in their order
	 */
	public record Found<T>(long total, List<T> items) {

	}

	/** How many records of a type answer. */
	public <T> long count(Class<T> type, Query query, Map<Facet, String> filters) {
		return Search.session(this.entities)
			.search(type)
			.where((to) -> this.matching.answers(to, query, filters))
			.fetchTotalHitCount();
	}

	/** The records of a type that answer, from an offset, in an order. */
	public <T> Found<T> find(Class<T> type, Query query, Map<Facet, String> filters, Sorting sorting, int offset,
			int most) {
		SearchResult<T> result = Search.session(this.entities)
			.search(type)
			.where((to) -> this.ranking.ranked(to, query, this.matching.answers(to, query, filters)))
			.sort(sorting::by)
			.fetch(offset, most);
		return new Found<>(result.total().hitCount(), result.hits());
	}

	/**
	 * How many of the answers have which values; for each facet as if nothing were chosen
	 * in it, so that a count is the number of answers when that value is chosen.
	 */
	public <T> Map<Facet, Map<String, Long>> counts(Class<T> type, Query query, Map<Facet, String> filters,
			Set<Facet> facets) {
		Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
		List<Facet> open = facets.stream().filter((facet) -> !filters.containsKey(facet)).toList();
		counts.putAll(counted(type, query, filters, open));
		for (Facet facet : facets) {
			if (filters.containsKey(facet)) {
				Map<Facet, String> others = new EnumMap<>(filters);
				others.remove(facet);
				counts.putAll(counted(type, query, others, List.of(facet)));
			}
		}
		return counts;
	}

	private <T> Map<Facet, Map<String, Long>> counted(Class<T> type, Query query, Map<Facet, String> filters,
			List<Facet> facets) {
		Map<Facet, AggregationKey<Map<String, Long>>> keys = new EnumMap<>(Facet.class);
		SearchQueryOptionsStep<?, ?, T, ?, ?, ?> search = Search.session(this.entities)
			.search(type)
			.where((to) -> this.matching.answers(to, query, filters));
		for (Facet facet : facets) {
			AggregationKey<Map<String, Long>> key = AggregationKey.of(facet.parameter());
			keys.put(facet, key);
			search = search.aggregation(key,
					(by) -> by.terms().field(facet.parameter(), String.class).maxTermCount(MOST_VALUES));
		}
		SearchResult<T> result = search.fetch(0);
		Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
		keys.forEach((facet, key) -> counts.put(facet, new LinkedHashMap<>(result.aggregation(key))));
		return counts;
	}

	/**
	 * The greatest number of the words that one record holds.
	 * @param words looked for; at least one record holds one
	 */
	<T> int mostTogether(Class<T> type, Collection<Word> words) {
		List<Float> best = Search.session(this.entities)
			.search(type)
			.select((to) -> to.score())
			.where((to) -> to.bool()
				.with((any) -> words
					.forEach((word) -> any.should(to.and(this.matching.anywhere(to, word)).constantScore()))))
			.fetchHits(1);
		return best.isEmpty() ? 0 : Math.round(best.get(0));
	}

	/** Which of the records of those ids hold the word. */
	public <T> List<Object> holders(Class<T> type, Word word, Collection<?> ids) {
		return List.copyOf(Search.session(this.entities)
			.search(type)
			.select((to) -> to.id())
			.where((to) -> to.and(to.id().matchingAny(ids), this.matching.anywhere(to, word)))
			.fetchAllHits());
	}

	/** How many records of a type hold each of the words. */
	<T> Map<Word, Long> holding(Class<T> type, List<Word> words) {
		Map<Word, Long> holding = new LinkedHashMap<>();
		words.forEach((word) -> holding.put(word, holding(type, word)));
		return holding;
	}

	/** Whether any record of a type holds the word. */
	<T> boolean holds(Class<T> type, Word word) {
		return holding(type, word) > 0;
	}

	private <T> long holding(Class<T> type, Word word) {
		return Search.session(this.entities)
			.search(type)
			.where((to) -> this.matching.anywhere(to, word))
			.fetchTotalHitCount();
	}

}
