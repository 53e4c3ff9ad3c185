package thaw.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import thaw.index.Facet;
import thaw.index.Sorting;
import thaw.query.Answers;
import thaw.query.Forgiveness;
import thaw.query.Reading;
import thaw.query.Scope;
import thaw.query.SearchIndex;

/** A count is the number of answers when its value is chosen. */
class FacetsTests extends SearchTest {

	private static final int EACH = 5;

	private static final Set<Facet> FACETS = EnumSet.complementOf(EnumSet.of(Facet.KIND));

	@Autowired
	private SearchIndex index;

	@Autowired
	private Forgiveness forgiveness;

	/** A value has hundreds of others beside it: those of each fifth are counted. */
	@ParameterizedTest
	@ValueSource(strings = { "", "khrushchev", "war", "сталин", "khrushchev shoe bury" })
	void countsEqualTheRowsOfEveryValueAndOfPairs(String q) {
		Reading reading = this.forgiveness.read(Scope.QUOTATIONS, q, false);
		Answers answers = this.index.answers(Scope.QUOTATIONS, reading, Sorting.RELEVANCE);
		answers.counts(Map.of(), FACETS).forEach((facet, values) -> values.forEach((value, count) -> {
			Map<Facet, String> one = Map.of(facet, value.value());
			assertThat(answers.having(one).total()).as(one.toString()).isEqualTo(count);
			Set<Facet> beside = (Math.floorMod(value.value().hashCode(), EACH) == 0) ? FACETS : Set.of();
			answers.counts(one, beside).forEach((second, others) -> others.forEach((other, both) -> {
				Map<Facet, String> pair = new EnumMap<>(one);
				pair.put(second, other.value());
				assertThat(answers.having(pair).total()).as(pair.toString()).isEqualTo(both);
			}));
		}));
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
