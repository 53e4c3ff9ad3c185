package thaw.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import thaw.crossref.Alphabet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds on every list, whatever it lists. */
@SpringBootTest
@AutoConfigureMockMvc
class ListsTests {

	private final MockMvc site;

	ListsTests(@Autowired MockMvc site) {
		this.site = site;
	}

	@ParameterizedTest
	@CsvSource({ "/people, sortName", "/places, name", "/organisations, name", "/glossary, name", "/sources, name",
			"/numbers, name" })
	void namesStandInOneOrder(String list, String property) throws Exception {
		List<String> names = JsonMapper.builder()
			.build()
			.readTree(read(list + ".json"))
			.get("items")
			.valueStream()
			.map((item) -> item.get(property))
			.map(JsonNode::asString)
			.toList();
		assertThat(names).isNotEmpty().isSortedAccordingTo(Alphabet.ORDER);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/people", "/sources" })
	void everyIndexLetterIsACapitalOrAFigureWithoutAccent(String list) throws Exception {
		assertThat(Jsoup.parse(read(list)).select("nav.letters a, .ranges a").eachText()).isNotEmpty()
			.doesNotHaveDuplicates()
			.allMatch((letter) -> letter.matches("[A-Z0-9А-ЕЖ-ЯЄІЇҐЎ]|\\p{Lo}"))
			.isSorted();
	}

	static Stream<String> addresses() {
		Stream<String> years = IntStream.of(1950, 1953, 1964)
			.boxed()
			.flatMap((year) -> Stream.of("/places?to=" + year, "/places?from=" + year + "&to=" + year,
					"/timeline?theme=space&year=" + year, "/quotations?year=" + year));
		return Stream.concat(years,
				Stream.of("/places", "/places?from=1900&to=1901", "/timeline/1950", "/timeline?person=imre-nagy",
						"/timeline?place=budapest&theme=bloc", "/quotations?q=shoe&page=1", "/search?q=manege",
						"/article", "/article/what-was-the-thaw", "/people/imre-nagy/links"));
	}

	@ParameterizedTest
	@MethodSource("addresses")
	void oneThingIsNotCountedAsSeveral(String address) throws Exception {
		Document page = Jsoup.parse(read(address));
		assertThat(page.text() + " " + page.select("meta[name=description]").attr("content")).doesNotContainPattern(
				"\\b(?<![.:,–-])1 (?:places|events|quotations|records|notes|people|pages|minutes)\\b");
	}

	@Test
	void aPageOfChosenYearsSaysSo() throws Exception {
		assertThat(Jsoup.parse(read("/places?from=1957&to=1958")).select("meta[name=description]").attr("content"))
			.contains(" with events from 1957 to 1958");
	}

	/** Choices combine without end; robots.txt refuses every address with a query. */
	@ParameterizedTest
	@ValueSource(strings = { "/quotations", "/quotations?q=war&standing=verified", "/quotations?q=asdfghjkl",
			"/search?q=war", "/search?q=war&kind=source", "/timeline?theme=bloc" })
	void noLinkToAChoiceIsToBeFollowedByCrawlers(String address) throws Exception {
		List<Element> links = new ArrayList<>(Jsoup.parse(read(address))
			.select("main a[href~=^/(quotations|search|timeline|places)[/\\d]*(\\.\\w+)?\\?]"));
		assertThat(links).isNotEmpty()
			.allSatisfy((link) -> assertThat(link.attr("rel").split(" ")).as(link.outerHtml()).contains("nofollow"));
		assertThat(read("/robots.txt")).contains("\nDisallow: /*?\n");
	}

	private String read(String address) throws Exception {
		return this.site.perform(get(address)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
	}

}
