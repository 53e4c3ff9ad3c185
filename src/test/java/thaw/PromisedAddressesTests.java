package thaw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Addresses that have been given out and must never break, though what lies there may
 * move. Add to the list; take nothing away.
 */
@SpringBootTest
@AutoConfigureMockMvc
class PromisedAddressesTests {

	private final MockMvc site;

	PromisedAddressesTests(@Autowired MockMvc site) {
		this.site = site;
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/index.json", "/article", "/article.json", "/article/what-was-the-thaw",
			"/article/where-accounts-differ", "/article/where-accounts-still-differ", "/people", "/people.json",
			"/people/nikita-khrushchev", "/people/nikita-khrushchev.ttl", "/people/nikita-khrushchev.nt",
			"/people/nikita-khrushchev.jsonld", "/void.ttl", "/data/vocabulary", "/data/vocabulary.ttl",
			"/data/shapes.ttl", "/people/nikita-khrushchev.json", "/people/tsira-shvangiradze", "/events",
			"/events.json", "/events/secret-speech", "/events/death-of-stalin.json", "/timeline", "/timeline.json",
			"/timeline/1956", "/timeline/1956.json", "/quotations", "/quotations.json", "/quotations?q=bury",
			"/quotations/we-will-bury-you", "/sources", "/sources.json", "/sources/taubman-2003", "/places",
			"/places.json", "/places/moscow", "/organisations", "/organisations/kgb", "/glossary", "/glossary/thaw",
			"/figures", "/figures/stalin-head-budapest", "/numbers", "/numbers/prisoners-1953-1962", "/offices", "/on",
			"/on.json", "/on/1956-10-23", "/on/1956-10-23.json", "/on/1956-10-23.csv", "/on/1956-10", "/on/1956",
			"/on/10-23", "/between/1957-06-18/1957-06-29", "/search?q=thaw", "/search.json?q=thaw", "/paths",
			"/paths?from=person:boris-pasternak&to=person:giangiacomo-feltrinelli",
			"/paths.json?from=person:boris-pasternak&to=event:manege-visit", "/about", "/about/editorial",
			"/about/accessibility", "/sitemap.xml", "/robots.txt", "/feed.atom", "/opensearch.xml", "/claims",
			"/data/ties.csv", "/data/ties.json", "/claims.json", "/questions", "/questions.json", "/themes",
			"/themes.json", "/themes/cold-war" })
	void answers(String address) throws Exception {
		MockHttpServletResponse answer = answer(address);
		assertThat(answer.getStatus()).isIn(200, 301);
		if (answer.getStatus() == 301) {
			assertThat(answer(answer.getHeader("Location")).getStatus()).isEqualTo(200);
		}
	}

	private MockHttpServletResponse answer(String address) throws Exception {
		return this.site.perform(get(URI.create(address))).andReturn().getResponse();
	}

	@Test
	void formerAddressOfARecordMovesForEver() throws Exception {
		this.site.perform(get("/sources/wikipedia-gomulka"))
			.andExpect(status().isMovedPermanently())
			.andExpect(header().string("Location", "/sources/wikipedia"));
		this.site.perform(get("/sources/wikipedia-gomulka.json"))
			.andExpect(header().string("Location", "/sources/wikipedia.json"));
	}

	@Test
	void slashAtTheEndMovesForEver() throws Exception {
		this.site.perform(get("/people/"))
			.andExpect(status().isMovedPermanently())
			.andExpect(header().string("Location", "/people"));
	}

}
