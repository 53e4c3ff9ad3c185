package thaw.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import thaw.FixtureTest;
import thaw.index.Index;
import thaw.index.IndexAtStart;
import thaw.index.IndexedTerm;
import thaw.index.Postings;
import thaw.index.PostingsBytes;
import thaw.web.Unavailable;

/** The site with terms that it has to ask for, here of a map. */
@TestPropertySource(properties = { "thaw.page-cache=false", "spring.datasource.url=jdbc:h2:mem:fetched" })
class FetchedTermsTests extends FixtureTest {

	@Autowired
	private IndexAtStart atStart;

	private Index inMemory;

	private final AtomicInteger requests = new AtomicInteger();

	@BeforeEach
	void setUp() {
		this.inMemory = this.atStart.index();
	}

	@AfterEach
	void tearDown() {
		this.atStart.replace(this.inMemory);
	}

	private void fetchFrom(Function<Collection<Asked>, Map<Asked, Found>> source) {
		this.atStart.replace(this.inMemory.with(new FetchedTerms(source)));
	}

	private Function<Collection<Asked>, Map<Asked, Found>> map() {
		Map<String, Postings> terms = this.inMemory.table()
			.orElseThrow()
			.all()
			.collect(Collectors.toMap(IndexedTerm::key,
					(term) -> PostingsBytes.postings(PostingsBytes.of(term.postings()))));
		return (all) -> {
			this.requests.incrementAndGet();
			Map<Asked, Found> found = new HashMap<>();
			all.forEach((one) -> found.put(one, new Found(of(one, terms), 1000)));
			return found;
		};
	}

	private static List<Postings> of(Asked one, Map<String, Postings> terms) {
		return terms.entrySet().stream().filter((term) -> one.isFor(term.getKey())).map(Map.Entry::getValue).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/search?q=ice", "/quotations?q=the+ice", "/quotations?q=%22the+ice%22",
			"/quotations?q=of+the", "/search?q=nobody+says+this", "/search/suggest.json?q=a",
			"/search/suggest.json?q=the+i", "/quotations", "/quotations?q=speaker:a+the",
			"/quotations?q=%D0%BB%D0%B5%D0%B4", "/search?q=1956", "/search?q=-ice+the" })
	void answersTheSame(String address) throws Exception {
		String expected = text(address);
		fetchFrom(map());
		assertThat(text(address)).isEqualTo(expected);
	}

	@Test
	void allWordsAreAskedForAtOnceAndOnlyOnce() throws Exception {
		fetchFrom(map());
		text("/search?q=we+all+walk+over+the+ice");
		assertThat(this.requests).hasValueBetween(1, 8);
		int before = this.requests.get();
		text("/search?q=ice+the+over+walk+all+we&page=1");
		assertThat(this.requests).hasValueLessThanOrEqualTo(before + 1);
	}

	@Test
	void whereTheSourceIsAwayPagesAreServedAndSearchesRefusedKindly() throws Exception {
		fetchFrom((all) -> {
			throw new Unavailable("The search is away.", 5);
		});
		for (String address : List.of("/search?q=ice", "/search.json?q=ice", "/search/suggest.json?q=ice",
				"/quotations?q=ice", "/quotations.csv?q=ice")) {
			MockHttpServletResponse refused = answer(address);
			assertThat(refused.getStatus()).as(address).isEqualTo(503);
			assertThat(refused.getHeader("Retry-After")).isEqualTo("5");
			assertThat(refused.getContentAsString()).contains("The search is away.");
		}
		assertThat(answer("/search.json?q=ice").getContentType()).startsWith("application/problem+json");
		assertThat(answer("/quotations").getStatus()).isEqualTo(200);
		assertThat(answer(HttpMethod.HEAD, "/people", HttpHeaders.EMPTY).getStatus()).isEqualTo(200);
	}

}
