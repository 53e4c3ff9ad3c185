package thaw.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import thaw.FixtureTest;
import thaw.crossref.Entries;
import thaw.crossref.Kind;

/**
 * However an address is written, it gives what it means, or says kindly what it lacks.
 */
class AddressTests extends FixtureTest {

	private static final String[] SUFFIXES = { "", ".json", ".bib", ".ris", ".csl.json", "/links", "/links.json" };

	private final Entries entries;

	private final ErrorPages errorPages;

	private final Statistics statistics;

	AddressTests(@Autowired Entries entries, @Autowired ErrorPages errorPages,
			@Autowired EntityManagerFactory factory) {
		this.entries = entries;
		this.errorPages = errorPages;
		this.statistics = factory.unwrap(SessionFactory.class).getStatistics();
	}

	@ParameterizedTest
	@EnumSource
	void aRecordIsTheSameHoweverItsAddressIsWritten(Kind kind) throws Exception {
		String path = this.entries.findByKindOrderByPosition(kind).get(0).path();
		for (String suffix : SUFFIXES) {
			isTheSame(path + suffix, path + suffix.replace(".", "%2E"));
			isTheSame(path + suffix, path + suffix.replace(".", "%2e") + ";y=1");
			isTheSame(path + suffix, path + suffix + ";y");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/index.json", "/people.json", "/timeline.json", "/timeline/1956.json", "/quotations.json",
			"/quotations.csv", "/quotations.atom", "/search.json", "/search/suggest.json", "/feed.atom",
			"/data/people.csv", "/data/people.json", "/data.json", "/sitemap.xml", "/robots.txt", "/opensearch.xml" })
	void soIsAnyFile(String path) throws Exception {
		isTheSame(path, path.replace(".", "%2E"));
		isTheSame(path, path + ";y");
	}

	private void isTheSame(String path, String written) throws Exception {
		MockHttpServletResponse answer = answer(written);
		assertThat(answer.getStatus()).as(written).isEqualTo(200);
		assertThat(answer.getContentType()).as(written).isEqualTo(answer(path).getContentType());
		assertThat(answer.getContentAsString()).as(written).isEqualTo(text(path));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/people/nobody%2Ebib", "/people/nobody.bib;y", "/events/x.ris", "/places/.bib",
			"/people/platon-nebylov.bib.bib", "/numbers/x.csl.json;y", "/nothing/x.bib", "/people/x.csv",
			"/figures/x.svg", "/terms/melting.bib" })
	void whatIsNotThereIsMissedKindly(String address) throws Exception {
		MockHttpServletResponse answer = answer(address);
		assertThat(answer.getStatus()).isEqualTo(404);
		assertThat(answer.getContentType())
			.startsWith(address.contains("json") ? "application/problem+json" : "text/html");
	}

	@ParameterizedTest
	@CsvSource({ "/people/platon-nebilov, /people/platon-nebylov",
			"/people/platon-nebilov?a=b&c, /people/platon-nebylov?a=b&c",
			"/people/platon-nebilov.json, /people/platon-nebylov.json",
			"/people/platon-nebilov%2Ejson;y, /people/platon-nebylov.json",
			"/people/platon-nebilov.bib?a=%5B, /people/platon-nebylov.bib?a=%5B",
			"/people/platon-nebilov.csl.json, /people/platon-nebylov.csl.json",
			"/people/platon-nebilov/links, /people/platon-nebylov/links",
			"/people/platon-nebilov/links.json?a=b, /people/platon-nebylov/links.json?a=b",
			"/preview/people/platon-nebilov?from=/, /preview/people/platon-nebylov?from=/",
			"/people/Platon-Nebylov, /people/platon-nebylov", "/people/PLATON_NEBILOV.ris, /people/platon-nebylov.ris",
			"/people/Platon%20Nebylov/links, /people/platon-nebylov/links",
			"/People/Platon-Nebylov?a=B, /people/platon-nebylov?a=B", "/PEOPLE.json, /people.json",
			"/People/Platon-Nebilov/, /people/platon-nebylov" })
	void whatHasMovedIsFoundWhoeverAsks(String former, String present) throws Exception {
		for (String accept : new String[] { "text/html", "application/json", "*/*" }) {
			HttpHeaders headers = new HttpHeaders();
			headers.add(HttpHeaders.ACCEPT, accept);
			MockHttpServletResponse answer = answer(HttpMethod.GET, former, headers);
			assertThat(answer.getStatus()).isEqualTo(301);
			assertThat(answer.getHeader(HttpHeaders.LOCATION)).isEqualTo(present);
			assertThat(answer.getHeaders(HttpHeaders.VARY)).doesNotContain("Accept");
		}
		assertThat(answer(present).getStatus()).isEqualTo(200);
	}

	@ParameterizedTest
	@EnumSource
	void capitalsLeadToTheRecordOfEachKind(Kind kind) throws Exception {
		String path = this.entries.findByKindOrderByPosition(kind).get(0).path();
		String slug = path.substring(kind.path().length() + 1);
		String capital = kind.path() + "/" + slug.substring(0, slug.length() - 1)
				+ Character.toUpperCase(slug.charAt(slug.length() - 1));
		assertThat(answer(capital).getHeader(HttpHeaders.LOCATION)).isEqualTo(capital.equals(path) ? null : path);
	}

	@Test
	void anErrorSaysWhereTheAcceptedFormDecides() throws Exception {
		assertThat(answer("/people/nobody").getHeaders(HttpHeaders.VARY)).contains("Accept");
		assertThat(answer("/people/nobody.json").getHeaders(HttpHeaders.VARY)).doesNotContain("Accept");
		HttpHeaders json = new HttpHeaders();
		json.add(HttpHeaders.ACCEPT, "application/json");
		MockHttpServletResponse problem = answer(HttpMethod.GET, "/nowhere", json);
		assertThat(problem.getContentType()).isEqualTo("application/problem+json");
		assertThat(problem.getHeaders(HttpHeaders.VARY)).contains("Accept");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/places?from=x", "/places?from=1957&to=1956", "/places?to=99999", "/timeline?person=%00",
			"/timeline?place=..", "/timeline?theme=İ", "/timeline?climate=x", "/search?q=a&page=0",
			"/search?q=ice&kind=source&page=9999", "/search?q=a&kind=x", "/search?sort=x", "/quotations?page=-1",
			"/data/x.csv" })
	void whatCannotBeAskedIsSaid(String address) throws Exception {
		MockHttpServletResponse answer = answer(address.replace("İ", "%C4%B0"));
		assertThat(answer.getStatus()).isEqualTo(400);
		assertThat(answer.getContentAsString()).contains("That cannot be asked").doesNotContain("(400 Bad Request)");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/timeline?theme%5Ba%5D=x", "/timeline?theme.x=y&class.x=z", "/timeline/1956?climate%5B%5D=x",
					"/places?from%5Ba%5D=x", "/search?q%5B0%5D=x", "/quotations?speaker%5Bx%5D.y=z" })
	void whatNobodyAsksForCountsForNothing(String address) throws Exception {
		assertThat(answer(address).getStatus()).isEqualTo(200);
	}

	/** What a controller of the site does wrong. */
	@RestController
	static class Faulty {

		@GetMapping("/faulty")
		String fault() {
			throw new IllegalArgumentException("of our own making");
		}

	}

	@Test
	void aFaultOfOursIsNotTheReaders() throws Exception {
		MockHttpServletResponse answer = MockMvcBuilders.standaloneSetup(new Faulty())
			.setControllerAdvice(this.errorPages)
			.build()
			.perform(MockMvcRequestBuilders.get("/faulty").accept("application/json"))
			.andReturn()
			.getResponse();
		assertThat(answer.getStatus()).isEqualTo(500);
		assertThat(answer.getContentAsString()).contains("The fault is ours").doesNotContain("of our own making");
	}

	@Test
	void amongManyRecordsOnlyTheNearestAreRead() throws Exception {
		this.statistics.setStatisticsEnabled(true);
		this.statistics.clear();
		assertThat(answer("/sources/nobody-1999").getContentAsString()).contains("/sources/nebylov-1999");
		assertThat(this.entries.countByKind(Kind.SOURCE)).isGreaterThan(5);
		assertThat(this.statistics.getEntityLoadCount()).isEqualTo(5);
		this.statistics.setStatisticsEnabled(false);
	}

}
