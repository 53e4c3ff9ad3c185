package thaw.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/** Without script the words of a preview stand in the chapter itself, one step away. */
@SpringBootTest
@AutoConfigureMockMvc
class CastTests {

	private final MockMvc site;

	private final Chapters chapters;

	CastTests(@Autowired MockMvc site, @Autowired Chapters chapters) {
		this.site = site;
		this.chapters = chapters;
	}

	@Test
	void everyRecordThatAChapterLinksToIsInItsCast() throws Exception {
		for (Chapter chapter : this.chapters.findAllByOrderByNumber()) {
			Document page = page(chapter.ref().path());
			assertThat(page.select(".prose a[id^=first-]").eachAttr("href")).as(chapter.title())
				.isNotEmpty()
				.doesNotHaveDuplicates()
				.isSubsetOf(page.select(".cast li p:first-child > a:first-child").eachAttr("href"));
			assertThat(page.select(".contents a[href=#cast]")).as(chapter.title()).hasSize(1);
		}
	}

	@Test
	void everyWayBackLeadsToTheFirstLink() throws Exception {
		for (Chapter chapter : this.chapters.findAllByOrderByNumber()) {
			Document page = page(chapter.ref().path());
			for (Element back : page.select(".cast .back")) {
				Element link = page.selectFirst(".prose " + back.attr("href"));
				assertThat(link).as(back.attr("href")).isNotNull();
				String record = back.previousElementSibling().attr("href");
				assertThat(link).isSameAs(page.selectFirst(".prose a[href=" + record + "]"));
				assertThat(back.attr("aria-label")).endsWith(back.previousElementSibling().text());
			}
		}
	}

	@Test
	void theWordsAreThoseOfThePreview() throws Exception {
		Document page = page(this.chapters.findAllByOrderByNumber().get(0).ref().path());
		for (Element one : page.select(".cast li")) {
			Document card = page("/preview" + one.selectFirst("a").attr("href"));
			String what = card.select(".kind").text().replaceFirst("^\\p{L}+(, )?", "");
			assertThat(one.select(".blurb").text())
				.isEqualTo((what.isEmpty() ? "" : what + ". ") + card.select(".blurb").text());
			assertThat(one.selectFirst("a").text()).isEqualTo(card.select(".name").text());
		}
	}

	private Document page(String path) throws Exception {
		return Jsoup.parse(this.site.perform(get(path))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8));
	}

}
