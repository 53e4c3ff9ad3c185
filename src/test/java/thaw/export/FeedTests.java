package thaw.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import thaw.crossref.Entries;
import thaw.crossref.Kind;
import thaw.web.Imprint;

/** What feed readers are told, whichever feed they read. */
@SpringBootTest
@AutoConfigureMockMvc
class FeedTests {

	private final MockMvc site;

	private final Entries entries;

	FeedTests(@Autowired MockMvc site, @Autowired Entries entries) {
		this.site = site;
		this.entries = entries;
	}

	@Test
	void noQuotationStandsWithoutSpeakerDateAndStanding() throws Exception {
		Map<String, Element> fed = byPath(feed("/feed.atom"));
		assertThat(this.entries.findByKindOrderByPosition(Kind.QUOTATION)).isNotEmpty().allSatisfy((entry) -> {
			Element item = fed.get(entry.path());
			assertThat(entry.particulars()).matches(".+, .+, (verified|attributed|disputed|misquoted|spurious)");
			assertThat(item.select("title").text()).endsWith(" – " + entry.particulars());
			assertThat(item.select("summary").text()).endsWith(" (" + entry.particulars() + ")");
			assertThat(item.select("author > name").text()).isEqualTo(Imprint.EDITORS);
		});
	}

	@Test
	void aSearchSaysTheSameOfAQuotationAsTheWhole() throws Exception {
		Element whole = byPath(feed("/feed.atom")).get("/quotations/we-will-bury-you");
		Element found = byPath(feed("/quotations.atom?q=bury")).get("/quotations/we-will-bury-you");
		for (String element : List.of("id", "title", "summary", "published", "updated")) {
			assertThat(found.select(element).text()).as(element).isEqualTo(whole.select(element).text());
		}
	}

	/** The value is that of Python's uuid3 for the same name. */
	@Test
	void identitiesOutliveAddresses() throws Exception {
		Document here = feed("/feed.atom");
		Document there = Jsoup.parse(read(get("http://elsewhere.example/feed.atom")), "", Parser.xmlParser());
		assertThat(there.select("link[rel=self]").attr("href")).isEqualTo("http://elsewhere.example/feed.atom");
		assertThat(there.select("id").eachText()).isEqualTo(here.select("id").eachText()).doesNotHaveDuplicates();
		assertThat(byPath(here).get("/quotations/we-will-bury-you").select("id").text())
			.isEqualTo("urn:uuid:4b1a5c84-583c-3c49-bc82-1ef6e00fb5bb");
		assertThat(feed("/quotations.atom?q=war&page=2").selectFirst("feed > id").text())
			.isEqualTo(feed("/quotations.atom?q=war").selectFirst("feed > id").text())
			.isNotEqualTo(feed("/quotations.atom?q=peace").selectFirst("feed > id").text());
	}

	@Test
	void everyFeedHasAnAuthorDatesAndItsType() throws Exception {
		for (String address : List.of("/feed.atom", "/quotations.atom", "/quotations.atom?q=asdfghjkl")) {
			this.site.perform(get(address)).andExpect(content().contentType("application/atom+xml;charset=UTF-8"));
			Document feed = feed(address);
			assertThat(feed.select("feed > author > name").text()).isEqualTo(Imprint.EDITORS);
			assertThat(feed.select("feed > updated")).hasSize(1);
			assertThat(feed.select("entry")).allSatisfy((entry) -> {
				assertThat(entry.select("published").text()).matches("\\d{4}-\\d\\d-\\d\\dT00:00:00Z");
				assertThat(entry.select("updated").text()).matches("\\d{4}-\\d\\d-\\d\\dT00:00:00Z");
			});
		}
	}

	private static Map<String, Element> byPath(Document feed) {
		return feed.select("entry")
			.stream()
			.collect(Collectors.toMap(
					(entry) -> entry.select("link[rel=alternate]").attr("href").replaceFirst("https?://[^/]+", ""),
					Function.identity()));
	}

	private Document feed(String address) throws Exception {
		return Jsoup.parse(read(get(address)), "", Parser.xmlParser());
	}

	private String read(MockHttpServletRequestBuilder request) throws Exception {
		return this.site.perform(request).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
	}

}
