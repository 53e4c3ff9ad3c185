package thaw.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;

/** Pages of an edition stay readable as they were, and say that they are no more. */
class EditionsTests extends TwoEditionsTest {

	@Test
	void editionsAreListedTheNewestFirst() throws Exception {
		Document page = page("/editions");
		assertThat(page.select("tbody th a").eachAttr("href")).containsExactly("/editions/2027.1", "/editions/2026.1");
		assertThat(page.select("tbody time").eachText()).containsExactly("5 March 2027", "23 November 2026");
		assertThat(page.select("tbody td a").eachAttr("href")).containsExactly("/changes/2026.1/2027.1");
		assertThat(page.select("footer a[href=/editions]").text()).isEqualTo("edition 2027.1");
		assertThat(json("/editions.json").at("/items/1/name").asString()).isEqualTo("2026.1");
	}

	@Test
	void anOldPageHasItsOldWordsAndSaysSo() throws Exception {
		Document old = page("/editions/2026.1/glossary/melting");
		assertThat(old.select("main .prose").text()).contains("used it first.").doesNotContain("letter");
		assertThat(page("/glossary/melting").select("main .prose").text()).contains("used it first, in a letter.");
		Element said = old.selectFirst("aside.frozen");
		assertThat(said.text())
			.startsWith("This is the page as published in edition 2026.1 of 23 November 2026. The current page");
		assertThat(said.select("a").eachAttr("href")).containsExactly("/glossary/melting",
				"/changes/2026.1/2027.1/glossary/melting", "/editions");
		assertThat(page("/editions/2027.1/glossary/melting").select("aside.frozen a").eachAttr("href"))
			.containsExactly("/glossary/melting", "/editions");
	}

	@Test
	void linksStayInTheEditionAndTheCanonicalAddressIsTheCurrentOne() throws Exception {
		Document old = page("/editions/2026.1/glossary/melting");
		assertThat(old.select("link[rel=canonical]").attr("href")).isEqualTo("https://thaw.example/glossary/melting");
		assertThat(old.select("main .prose a[data-record]").eachAttr("href"))
			.containsExactly("/editions/2026.1/people/vera-vydumkina");
		assertThat(old.select("header .name a").attr("href")).isEqualTo("/editions/2026.1");
		assertThat(old.select("form").attr("action")).isEqualTo("/search");
		assertThat(old.html()).doesNotContain("edition.invalid", "<script src");
	}

	@Test
	void stylesLettersAndPicturesAreThoseOfTheEdition() throws Exception {
		Document old = page("/editions/2026.1");
		String style = old.select("link[rel=stylesheet]").attr("href");
		assertThat(style).startsWith("/editions/2026.1/css/site-");
		MockHttpServletResponse css = answer(style);
		assertThat(css.getContentType()).isEqualTo("text/css;charset=UTF-8");
		assertThat(css.getHeader("Cache-Control")).contains("max-age=31536000");
		assertThat(css.getContentAsString()).contains("url(\"/editions/2026.1/fonts/literata-regular-");
		MockHttpServletResponse letters = answer(old.select("link[as=font]").attr("href"));
		assertThat(letters.getContentType()).isEqualTo("font/woff2");
		assertThat(new String(letters.getContentAsByteArray(), 0, 4, StandardCharsets.US_ASCII)).isEqualTo("wOF2");
	}

	@Test
	void aPageIsKeptByItsTag() throws Exception {
		MockHttpServletResponse page = answer("/editions/2026.1/people");
		HttpHeaders known = new HttpHeaders();
		known.set("If-None-Match", page.getHeader("ETag"));
		assertThat(answer(HttpMethod.GET, "/editions/2026.1/people", known).getStatus()).isEqualTo(304);
		MockHttpServletResponse head = answer(HttpMethod.HEAD, "/editions/2026.1/people", HttpHeaders.EMPTY);
		assertThat(head.getStatus()).isEqualTo(200);
		assertThat(head.getContentAsByteArray()).isEmpty();
		assertThat(head.getHeader("Memento-Datetime")).isEqualTo("Mon, 23 Nov 2026 00:00:00 GMT");
	}

	@Test
	void whatAnEditionDidNotHaveIsSaidKindly() throws Exception {
		MockHttpServletResponse missing = answer("/editions/2026.1/glossary/slush");
		assertThat(missing.getStatus()).isEqualTo(404);
		assertThat(missing.getContentAsString(StandardCharsets.UTF_8))
			.contains("Edition 2026.1 had no page at this address.", "href=\"/glossary/slush\"");
		assertThat(answer("/editions/1999.1/people").getStatus()).isEqualTo(404);
		assertThat(answer("/editions/2026.1/css/nothing.css").getStatus()).isEqualTo(404);
		assertThat(answer("/editions/2026.1/on/1957-01-01").getStatus()).isEqualTo(404);
		assertThat(answer("/editions/2026.1/editions").getStatus()).isEqualTo(404);
	}

	@Test
	void theEditionCanBeCitedByItsOwnAddress() throws Exception {
		String address = "https://thaw.example/editions/2027.1/glossary/melting";
		assertThat(page("/glossary/melting").select(".cite .address").text()).isEqualTo(address);
		assertThat(page("/editions/2027.1/glossary/melting").select(".cite .address").text()).isEqualTo(address);
	}

	@Test
	void nothingPublishedIsPublishedAgain() throws Exception {
		assertThatThrownBy(() -> Freezer.check("2027.1", LocalDate.of(2028, 1, 1), archive("2027.1").getParent()))
			.hasMessageContaining("2027.1 is published already");
		assertThatThrownBy(() -> Freezer.check("2026.2", LocalDate.of(2028, 1, 1), archive("2027.1").getParent()))
			.hasMessageContaining("2026.2 is not after it");
		assertThatThrownBy(() -> Freezer.check("2027.2", SECOND, archive("2027.1").getParent()))
			.hasMessageContaining("2027-03-05 is not after that");
		Freezer.check("2027.2", SECOND.plusDays(1), archive("2027.1").getParent());
	}

	@Test
	void robotsAreSentToWhatIsKnownToday() throws Exception {
		assertThat(text("/robots.txt")).contains("\nDisallow: /editions/\n");
		assertThat(text("/sitemap.xml")).contains("/editions</loc>", "/changes</loc>").doesNotContain("/editions/20");
	}

}
