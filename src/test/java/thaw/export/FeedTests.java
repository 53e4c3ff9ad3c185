package thaw.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
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
import thaw.web.Imprint;

/** What feed readers are told, whichever feed they read. */
@SpringBootTest
@AutoConfigureMockMvc
class FeedTests {

	private final MockMvc site;

	FeedTests(@Autowired MockMvc site) {
		this.site = site;
	}

	@Test
	void noQuotationStandsWithoutSpeakerDateAndStanding() throws Exception {
		String last = ".+, .+, (verified|attributed|disputed|misquoted|spurious)";
		assertThat(whole().values()).filteredOn((item) -> item.select("category").attr("term").equals("Quotation"))
			.isNotEmpty()
			.allSatisfy((item) -> {
				assertThat(item.select("title").text()).matches("(?s).+ – " + last);
				assertThat(item.select("summary").text()).matches("(?s).+ \\(" + last + "\\)");
				assertThat(item.select("author > name").text()).isEqualTo(Imprint.EDITORS);
			});
	}

	/** The value is that of Python's uuid3 for the same name. */
	@Test
	void identitiesOutliveAddresses() throws Exception {
		Document here = feed("/feed.atom");
		Document there = Jsoup.parse(read(get("http://elsewhere.example/feed.atom")), "", Parser.xmlParser());
		assertThat(there.select("link[rel=self]").attr("href")).isEqualTo("http://elsewhere.example/feed.atom");
		assertThat(there.select("id").eachText()).isEqualTo(here.select("id").eachText()).doesNotHaveDuplicates();
		assertThat(whole().get("/quotations/we-will-bury-you").select("id").text())
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

	/** The entries of all documents of the feed. */
	private Map<String, Element> whole() throws Exception {
		Map<String, Element> all = new HashMap<>();
		String next = "/feed.atom";
		while (!next.isEmpty()) {
			Document part = feed(next);
			assertThat(part.select("entry")).hasSizeLessThanOrEqualTo(200);
			all.putAll(byPath(part));
			next = part.select("feed > link[rel=next]").attr("href").replaceFirst("https?://[^/]+", "");
		}
		return all;
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
