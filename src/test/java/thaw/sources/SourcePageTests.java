package thaw.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thaw.FixtureTest;

/** A work: how notes name it, what is known of it, and where it is used. */
class SourcePageTests extends FixtureTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/name                   | Nebylova, The Man Who Was Not (1999)
			/title                  | The Man Who Was Not
			/type                   | book
			/issued                 | 1999
			/consulted              | 'Its text was read here, whole or at the places cited.'
			/csl/author/0/family    | Nebylova
			/csl/translator/0/given | Pavel
			/csl/publisher-place    | Nebylsk
			/csl/ISBN               | 978-0-00-000000-2
			/csl/volume             | 2
			/csl/collection-title   | Lives of Nobody""")
	void saysWhatTheFileSays(String pointer, String value) throws Exception {
		assertThat(twin("/sources/nebylov-1999", pointer)).isEqualTo(value);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			vydumkina-2004      | Vydumkina, “Notes in the Dark”
			zhurnal-1957        | Холодов, “О морозе” (1957)
			gazeta-1956-02-26   | The Melted Press, “Nothing Happened” (1956)
			unread-1972         | Academy of Nebylia, The Other Life
			site-undated        | Nebylia Online, “A page without a day” (undated)
			archive-note        | “Note on the Tomatoes” (undated)""")
	void isNamedByItsCreatorAndTitle(String slug, String name) throws Exception {
		assertThat(twin("/sources/" + slug, "/name")).startsWith(name);
		assertThat(page("/sources/" + slug).select("h1").text()).isNotBlank();
	}

	@Test
	void readsOnlyWhatCanBeReadOverASafeLine() throws Exception {
		assertThat(
				page("/sources/site-undated").select("main a[href='https://www.nebylia.example/day?n=1&m=2']").text())
			.contains("nebylia.example");
		assertThat(page("/sources/vydumkina-2004").select("main a[href^=https]").attr("href"))
			.isEqualTo("https://doi.org/10.0000/nowhere.5");
		assertThat(page("/sources/archive-note").select("main a[href^=https]")).isEmpty();
	}

	@Test
	void saysHowTheEditorsKnowIt() throws Exception {
		assertThat(page("/sources/zhurnal-1957").select("main").text()).contains("Read here only as quoted");
		assertThat(page("/sources/unopened-1980").select("main").text()).contains("its text was not read");
		assertThat(page("/people/platon-nebylov").select(".notes li:nth-child(4)").text())
			.contains("(scholarship, as quoted elsewhere)");
	}

	@Test
	void isRecommendedWithoutSupportingAnything() throws Exception {
		for (String address : List.of("/people/platon-nebylov", "/article/the-melting")) {
			assertThat(page(address).select(".further-reading li").eachText())
				.containsExactly("Dalnyaya, Winters (1980)");
		}
		assertThat(page("/sources/unopened-1980").select(".backlinks h3").eachText())
			.containsExactly("Further reading for chapters 1", "Further reading for people 1");
	}

	@ParameterizedTest
	@CsvSource({ "nebylov-1999, scholarship", "gazeta-1956-02-26, press of the time", "site-undated, web page" })
	void hasAGrade(String slug, String grade) throws Exception {
		assertThat(twin("/sources/" + slug, "/grade")).isEqualTo(grade);
		assertThat(page("/sources/" + slug).select("dt:contains(Grade) + dd").text()).isEqualTo(grade);
	}

	@Test
	void listsEveryPlaceWhereItIsUsed() throws Exception {
		Document page = page("/sources/gazeta-1956-02-26");
		assertThat(page.select(".backlinks h3").eachText()).containsExactly("Cited in chapters 1", "Cited in events 1",
				"Cited in quotations 2", "Cited in claims 2", "Cited in organisations 1");
	}

}
