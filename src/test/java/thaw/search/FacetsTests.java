package thaw.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import thaw.index.Facet;
import thaw.query.Query;
import thaw.query.QueryParser;
import thaw.query.SearchIndex;
import thaw.quotations.Quotation;

/** A count is the number of answers when its value is chosen. */
@Transactional(readOnly = true)
class FacetsTests extends SearchTest {

	private static final Set<Facet> FACETS = EnumSet.complementOf(EnumSet.of(Facet.KIND));

	@Autowired
	private SearchIndex index;

	@Autowired
	private QueryParser parser;

	@ParameterizedTest
	@ValueSource(strings = { "", "khrushchev", "war", "сталин" })
	void countsEqualTheRowsOfEveryValueAndOfEveryPair(String q) {
		Query query = this.parser.parse(q);
		counts(query, Map.of()).forEach((facet, values) -> values.forEach((value, count) -> {
			Map<Facet, String> one = Map.of(facet, value);
			assertThat(this.index.count(Quotation.class, query, one)).as(one.toString()).isEqualTo(count);
			counts(query, one).forEach((second, others) -> others.forEach((other, both) -> {
				Map<Facet, String> pair = new EnumMap<>(one);
				pair.put(second, other);
				assertThat(this.index.count(Quotation.class, query, pair)).as(pair.toString()).isEqualTo(both);
			}));
		}));
	}

	private Map<Facet, Map<String, Long>> counts(Query query, Map<Facet, String> filters) {
		return this.index.counts(Quotation.class, query, filters, FACETS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "khrushchev", "war", "шепилов" })
	void theLinkOfEachValueReturnsItsCount(String q) {
		quotations("q", q).get("facets").forEach((group) -> group.get("values").forEach((value) -> {
			String url = value.get("url").asString().replace("/quotations", "/quotations.json");
			assertThat(json(get(url)).get("total").asLong()).as(url).isEqualTo(value.get("count").asLong());
		}));
	}

}
