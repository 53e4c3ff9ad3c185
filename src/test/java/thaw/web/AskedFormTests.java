package thaw.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.HandlerMapping;
import thaw.FixtureTest;

/** The address alone says in which form an answer comes. */
class AskedFormTests extends FixtureTest {

	private static final String[] ADDRESSES = { "/", "/people", "/people/platon-nebylov", "/people/platon-nebylov.json",
			"/people/platon-nebylov.bib", "/people/platon-nebylov.csl.json", "/preview/people/platon-nebylov",
			"/search/suggest.json?q=ice", "/quotations.csv", "/quotations.atom", "/data/people.csv", "/feed.atom",
			"/robots.txt", "/sitemap.xml", "/opensearch.xml", "/.well-known/security.txt", "/favicon.ico" };

	/** The query parts the pages in the cache: each is rendered for the one who asks. */
	@ParameterizedTest
	@ValueSource(strings = { "text/html", "application/json", "image/png", "application/rss+xml", "json", ";;/",
			"text/html;q=0", "many" })
	void whatAReaderWouldRatherHaveChangesNothing(String accepted) throws Exception {
		HttpHeaders headers = new HttpHeaders();
		headers.add(HttpHeaders.ACCEPT, accepted.equals("many") ? many() : accepted);
		for (String address : ADDRESSES) {
			String first = address + (address.contains("?") ? "&" : "?") + "first=" + Math.abs(accepted.hashCode());
			MockHttpServletResponse answer = answer(HttpMethod.GET, first, headers);
			assertThat(answer.getStatus()).as(address).isEqualTo(200);
			assertThat(answer.getContentType()).as(address).isEqualTo(answer(address).getContentType());
			assertThat(answer.getContentAsByteArray()).as(address).isEqualTo(answer(address).getContentAsByteArray());
		}
	}

	private static String many() {
		return IntStream.range(0, 200).mapToObj((number) -> "text/a" + number).collect(Collectors.joining(","));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/people;x=.json", "/people/platon-nebylov;v=1.json", "/search;x=.json?q=ice" })
	void aPageIsOneWhateverFollowsASemicolon(String address) throws Exception {
		assertThat(answer(address).getContentType()).startsWith("text/html");
	}

	@ParameterizedTest
	@CsvSource({ "/people/{slug}.json,/people/x%2Ejson;y,true", "/people/{slug},/people/x;v=1.json,false",
			"/**,/nowhere.json,true", "/**,/nowhere%2EJSON;y=1,true", "/**,/nowhere.json/x,false",
			"/**,/nowhere;x=.json,false", "/**,/json,false", ",/people/%ff.json,true", ",/people/%ff,false" })
	void matchedOrNotAnAddressSaysWhetherItIsOfJson(String pattern, String address, boolean json) {
		assertThat(AskedForm.isJson(request(pattern, address))).isEqualTo(json);
	}

	/** Read by a pattern that goes back and forth, this would take minutes. */
	@Test
	void aLongAddressIsReadOnce() {
		assertThat(AskedForm.isJson(request("/**", "/" + ".json;".repeat(200_000) + "/x"))).isFalse();
	}

	private static MockHttpServletRequest request(String pattern, String address) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", address);
		request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, pattern);
		return request;
	}

}
