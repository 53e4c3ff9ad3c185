package thaw.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import thaw.FixtureTest;
import thaw.ThawApplication;

/** One locale for everybody: neither the reader's nor the machine's. */
class LocaleTests extends FixtureTest {

	private static final List<String> ADDRESSES = List.of("/", "/article/the-melting", "/people",
			"/people/platon-nebylov", "/events", "/events/first-melting", "/timeline", "/timeline/1956", "/quotations",
			"/quotations/ice-is-thin", "/sources", "/sources/nebylov-1999", "/places", "/places/nebylsk", "/numbers",
			"/numbers/icicles", "/numbers/cold-feet", "/organisations", "/glossary", "/figures", "/search", "/about",
			"/about/editorial", "/data", "/people/platon-nebylov.json", "/people/platon-nebylov.bib",
			"/sources/gazeta-1956-02-26.ris", "/data/people.csv", "/quotations.csv", "/quotations.atom", "/feed.atom",
			"/sitemap.xml", "/opensearch.xml", "/.well-known/security.txt");

	/** The query parts the pages in the cache: each is the first asked for. */
	@ParameterizedTest
	@ValueSource(strings = { "ru", "de-DE,de;q=0.9", "tr", "ar-EG-u-nu-arab", "*", "!!" })
	void everyReaderIsGivenTheSamePage(String languages) throws Exception {
		HttpHeaders headers = new HttpHeaders();
		headers.add(HttpHeaders.ACCEPT_LANGUAGE, languages);
		for (String address : ADDRESSES) {
			MockHttpServletResponse answer = answer(HttpMethod.GET,
					address + "?first=" + Math.abs(languages.hashCode()), headers);
			assertThat(answer.getContentAsString()).as(address).isEqualTo(text(address));
			assertThat(answer.getHeader(HttpHeaders.CONTENT_LANGUAGE)).as(address).isIn(null, "en-GB");
		}
	}

	@Test
	void theFooterDatesTheEditionInEnglish() throws Exception {
		assertThat(page("/people").select(".colophon time").text()).isEqualTo("23 November 2026");
	}

	@ParameterizedTest
	@ValueSource(strings = { "tr-TR", "de-DE" })
	void everyMachineWritesTheSamePage(String locale) throws Exception {
		Locale usual = Locale.getDefault();
		Locale.setDefault(Locale.forLanguageTag(locale));
		try (ConfigurableApplicationContext site = new SpringApplicationBuilder(ThawApplication.class).run(
				"--server.port=0", "--thaw.content=classpath*:fixture/content",
				"--spring.datasource.url=jdbc:h2:mem:" + locale, "--thaw.address=https://thaw.example",
				"--thaw.edition.name=2026.1", "--thaw.edition.date=2026-11-23",
				"--thaw.downloads=src/test/resources/fixture/downloads")) {
			String origin = "http://127.0.0.1:" + site.getEnvironment().getProperty("local.server.port");
			for (String address : ADDRESSES) {
				HttpResponse<String> answer = HttpClient.newHttpClient()
					.send(HttpRequest.newBuilder(URI.create(origin + address)).build(),
							HttpResponse.BodyHandlers.ofString());
				assertThat(answer.body()).as(address).isEqualTo(text(address));
			}
		}
		finally {
			Locale.setDefault(usual);
		}
	}

}
