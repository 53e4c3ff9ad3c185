package thaw.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import thaw.crossref.Entries;
import thaw.crossref.Entry;
import thaw.crossref.Kind;

/**
 * The form of records that reader views and text browsers keep whole: Readability 0.6.0
 * chooses one parent of sections, and drops short {@code div} elements from lists.
 */
@SpringBootTest
@AutoConfigureMockMvc
class RecordMarkupTests {

	private static final int PAGES = 25;

	private final MockMvc site;

	private final Entries entries;

	RecordMarkupTests(@Autowired MockMvc site, @Autowired Entries entries) {
		this.site = site;
		this.entries = entries;
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CHAPTER")
	void allPartsHaveOneParent(Kind kind) throws Exception {
		for (Entry record : this.entries.findByKindOrderByPosition(kind).stream().limit(PAGES).toList()) {
			Document page = page(record.path());
			Element article = page.expectFirst("main > article");
			assertThat(article.children()).as(record.path())
				.extracting(Element::tagName)
				.isSubsetOf("header", "figure", "dl", "section", "nav");
			assertThat(page.select("main li > div")).as(record.path()).isEmpty();
		}
	}

	/** What leads here stands before the notes, and no source is named in both lists. */
	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CHAPTER")
	void theNotesComeLast(Kind kind) throws Exception {
		for (Entry record : this.entries.findByKindOrderByPosition(kind).stream().limit(PAGES).toList()) {
			Document page = page(record.path());
			List<String> parts = page.select("article > section").eachAttr("class");
			if (parts.contains("notes") && parts.contains("backlinks")) {
				assertThat(parts.indexOf("backlinks")).as(record.path()).isLessThan(parts.indexOf("notes"));
			}
			String notes = page.select(".notes").html();
			page.select(".facts-from li").forEach((one) -> assertThat(notes).doesNotContain(one.html()));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/quotations/we-will-bury-you", "/events/kitchen-debate", "/quotations?q=bury" })
	void everyLinkToARecordCanBePreviewed(String path) throws Exception {
		Document page = page(path);
		assertThat(page.select("main a[data-record][href^=/people/]")).isNotEmpty();
		assertThat(
				page.select(".facts a[href^=/people/]:not([data-record]), .said a[href^=/people/]:not([data-record])"))
			.isEmpty();
	}

	@Test
	void aNoteStandsOnceInTheMarkup() throws Exception {
		for (Entry chapter : this.entries.findByKindOrderByPosition(Kind.CHAPTER)) {
			Document page = page(chapter.path());
			assertThat(page.select("[aria-hidden=true]").eachText()).as(chapter.path()).isEmpty();
			assertThat(page.select(".notes > ul > li")).isNotEmpty();
		}
	}

	@Test
	void anOrganisationSaysWhenItsOfficesWereHeld() throws Exception {
		Document page = page("/organisations/presidium");
		assertThat(page.select("section.offices .when").eachText()).isNotEmpty()
			.allMatch((period) -> period.matches(".*\\d{4}.*"));
	}

	private Document page(String path) throws Exception {
		return Jsoup.parse(this.site.perform(get(path))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8));
	}

}
