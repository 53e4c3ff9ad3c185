package thaw.search;

import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.stereotype.Component;

/** The index, asked. Each method needs a transaction around it. */
@Component
class Index {

	/** So many values of a facet are counted, the most frequent first. */
	private static final int MOST_VALUES = 40;

	private static final Region[] SAYING = { Region.TITLE, Region.TEXT, Region.ORIGINAL, Region.VARIANTS };

	private final EntityManager entities;

	private final Matching matching;

	private final Ranking ranking;

	Index(EntityManager entities, Matching matching, Ranking ranking) {
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
	record Found<T>(long total, List<T> items) {

	}

	/** How many records of a type answer. */
	<T> long count(Class<T> type, Query query, Map<Facet, String> filters) {
		return Search.session(this.entities)
			.search(type)
			.where((to) -> this.matching.answers(to, query, filters))
			.fetchTotalHitCount();
	}

	/** The records of a type that answer, from an offset, in an order. */
	<T> Found<T> find(Class<T> type, Query query, Map<Facet, String> filters, Order order, int offset, int most) {
		SearchResult<T> result = Search.session(this.entities)
			.search(type)
			.where((to) -> this.ranking.ranked(to, query, this.matching.answers(to, query, filters)))
			.sort(order::by)
			.fetch(offset, most);
		return new Found<>(result.total().hitCount(), result.hits());
	}

	/**
	 * How many of the answers have which values; for each facet as if nothing were chosen
	 * in it, so that a count is the number of answers when that value is chosen.
	 */
	<T> Map<Facet, Map<String, Long>> counts(Class<T> type, Query query, Map<Facet, String> filters,
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
	 * Which of the words stand together in one record: in that which holds the most of
	 * them, a rare word counting for more than a common one.
	 * @return empty if no record holds any
	 */
	<T> List<Word> mostWordsTogether(Class<T> type, List<Word> words) {
		SearchSession session = Search.session(this.entities);
		Map<Word, Long> holding = new LinkedHashMap<>();
		words.forEach((word) -> holding.put(word, holding(type, word)));
		List<Object> nearest = List.copyOf(session.search(type)
			.select((to) -> to.id())
			.where((to) -> to.bool().with((any) -> holding.forEach((word, records) -> {
				float rarity = (float) Math.log(2 + 1000.0 / (1 + records));
				any.should(to.and(this.matching.anywhere(to, word)).constantScore().boost(2 * rarity));
				any.should(to.and(this.matching.in(to, word, SAYING)).constantScore().boost(rarity));
			})))
			.sort(Order.RELEVANCE::by)
			.fetchHits(1));
		return words.stream()
			.filter((word) -> !nearest.isEmpty() && session.search(type)
				.where((to) -> to.and(to.id().matching(nearest.get(0)), this.matching.anywhere(to, word)))
				.fetchTotalHitCount() > 0)
			.toList();
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
