package thaw.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thaw.FixtureTest;

/** A life as it is drawn, and the lists beside it. */
class LifeDrawingTests extends FixtureTest {

	@Test
	void officesDeedsAndWordsStandAgainstTheYears() throws Exception {
		Elements drawing = page("/people/platon-nebylov").select("svg.life.column");
		assertThat(drawing.select(".lane").eachText()).containsExactly("Keeper of the Ice", "First Melter", "Pensioner",
				"Took part in", "Said or wrote");
		assertThat(drawing.select("a > title").eachText())
			.contains("The First Melting, 25 February 1956: read the report", "“We will water you”, 25 February 1956");
	}

	@Test
	void anOfficeOfWhichBothDaysAreKnownIsWholeAndOneWithoutAnEndIsHatched() throws Exception {
		Elements bars = page("/people/platon-nebylov").select("svg.life.small rect");
		assertThat(bars.eachAttr("class")).containsExactly("office", "office doubtful", "office", "office",
				"office doubtful");
	}

	@Test
	void prisonCampAndAbroadAreSeenAndListed() throws Exception {
		Document page = page("/people/lidia-zhivaya");
		assertThat(page.select("svg.life.small .lane").eachText()).containsSequence("In prison",
				"In a camp, Distant Range", "Abroad, a neighbouring land");
		assertThat(page.select("svg.life.small rect").eachAttr("class")).contains("forced", "forced doubtful", "stay",
				"stay doubtful");
		assertThat(page.select(".drawn .chronicle .when").eachText())
			.containsExactly("26 October 1957 (uncertain) – December 1957", "December 1957 – about 1960", "from 1962");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/whereabouts/1/what      | In a camp
			/whereabouts/1/place/id  | place:distant-range
			/whereabouts/1/to        | 1960~
			/whereabouts/2/place/name | a neighbouring land""")
	void theTwinHasTheWhereabouts(String pointer, String value) throws Exception {
		assertThat(twin("/people/lidia-zhivaya", pointer)).isEqualTo(value);
	}

	@Test
	void deathWithinTheYearsIsMarked() throws Exception {
		assertThat(page("/people/karl-posthumus").select("svg.life.column .note").text()).isEqualTo("Died March 1953");
		assertThat(page("/people/karl-posthumus").select("svg.life.column .end")).hasSize(1);
		assertThat(page("/places/distant-range").select(".backlinks").text())
			.contains("Lidia Zhivaya – in a camp here, December 1957 – about 1960");
	}

	@Test
	void theAccountComesBeforeTheNames() throws Exception {
		List<String> order = page("/people/platon-nebylov")
			.select("h1, .prose, .facts, .drawn, .offices, .ties, .backlinks, .notes")
			.eachAttr("class");
		assertThat(order).containsExactly("prose", "facts margin", "drawn", "offices", "ties", "backlinks", "notes");
	}

}
