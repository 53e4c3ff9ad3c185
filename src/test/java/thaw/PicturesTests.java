package thaw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import thaw.crossref.Alphabet;

/**
 * Timeline and map: what the picture shows is what the list has, and the address decides
 * both.
 */
@SpringBootTest
@AutoConfigureMockMvc
class PicturesTests {

	private final MockMvc site;

	PicturesTests(@Autowired MockMvc site) {
		this.site = site;
	}

	private Document page(String address) throws Exception {
		return Jsoup.parse(this.site.perform(get(URI.create(address)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/timeline", "/timeline/1956", "/timeline?person=nikita-khrushchev",
			"/timeline?place=moscow&theme=art", "/timeline/1953?theme=camps" })
	void everyEventOfTheListIsInThePictureOrNamedBesideIt(String address) throws Exception {
		Document page = page(address);
		int rows = page.select(".chronicle > li").size();
		int beside = page.select("figcaption a[href^=/events/]").size();
		assertThat(rows).isPositive();
		for (String size : new String[] { "medium", "large" }) {
			assertThat(page.select("svg." + size + " a.mark")).as(size).hasSize(rows - beside);
		}
		assertThat(page.select("svg a.mark > title").eachText()).doesNotContain("").hasSize(2 * (rows - beside));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/timeline?person=nobody", "/timeline?place=%3Cscript%3E", "/timeline?theme=weather",
			"/timeline/1956?theme=x", "/timeline?climate=mild", "/places?from=soon", "/places?from=1957&to=1956",
			"/places.json?to=19566" })
	void refusesKindlyWhatNamesNothing(String address) throws Exception {
		String answer = this.site.perform(get(URI.create(address)))
			.andExpect(status().isBadRequest())
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(answer).doesNotContain("<script>", "Exception");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/places", "/places?from=1956&to=1957", "/places?to=1953" })
	void everyPlaceOfTheListIsOnTheMapOrNamedAsOffIt(String address) throws Exception {
		Document page = page(address);
		int rows = page.select("ul.entries > li").size() - page.select("figcaption a[href^=/places/]").size();
		for (String size : new String[] { "small", "medium", "large" }) {
			int single = page.select("svg." + size + " a[href^=/places/]").size();
			int shared = page.select(".key." + size + " a").size();
			assertThat(single + shared).as(size).isEqualTo(rows);
			page.select("svg." + size + " a[href^=#]")
				.forEach((mark) -> assertThat(page.getElementById(mark.attr("href").substring(1))).isNotNull());
		}
	}

	/** A country has one heading, its record's name, over all that lay in it. */
	@Test
	void placesStandUnderTheirCountry() throws Exception {
		Document page = page("/places");
		List<String> headings = page.select("section > h2").eachText();
		assertThat(headings).doesNotHaveDuplicates().isSortedAccordingTo(Alphabet.ORDER);
		assertThat(headings).noneMatch((one) -> one.startsWith("Federal"));
		assertThat(page.select("section:has(> h2 > a[href=/places/yugoslavia]) li > a").eachAttr("href"))
			.startsWith("/places/yugoslavia")
			.contains("/places/belgrade");
		page.select("li > a[href^=/places/]")
			.forEach((place) -> assertThat(page.select(".entries > li > a[href=" + place.attr("href") + "]"))
				.hasSize(1));
	}

	@Test
	void everyNumberStandsInThePictureInWords() throws Exception {
		for (String path : page("/numbers").select("main li > a").eachAttr("href")) {
			Document page = page(path);
			for (String size : new String[] { "small", "medium", "large" }) {
				assertThat(page.select("svg." + size + " .value")).as(path + " " + size)
					.hasSameSizeAs(page.select(".data .from"));
			}
		}
	}

	@Test
	void choosesThawOrFreeze() throws Exception {
		this.site.perform(get("/timeline.json?climate=freeze"))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.items").isNotEmpty())
			.andExpect(jsonPath("$.items[?(@.climate != 'freeze')]").isEmpty());
		assertThat(page("/timeline?climate=thaw").select("select[name=climate] option[selected]").val())
			.isEqualTo("thaw");
	}

}
