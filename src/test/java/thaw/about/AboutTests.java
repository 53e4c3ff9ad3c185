package thaw.about;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thaw.FixtureTest;

/** What the site says of itself. */
class AboutTests extends FixtureTest {

	@Test
	void countsTheRecordsOfTheEdition() throws Exception {
		assertThat(twin("/about", "/counts/People")).isEqualTo("5");
		assertThat(twin("/about", "/counts/Quotations")).isEqualTo("5");
		assertThat(page("/about").select("table tr:has(th:contains(Chapters)) td").text()).isEqualTo("2");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/fonts/OFL.txt                 | SIL OPEN FONT LICENSE Version 1.1
			/licences/land.txt             | Copyright 2013-2019 Michael Bostock
			/licences/citation-styles.txt  | Attribution-ShareAlike 3.0 License
			/licences/word-lists.txt       | GNU Lesser General Public License""")
	void everyLicenceOfAPartByOthersCanBeRead(String address, String words) throws Exception {
		assertThat(page("/about").select("#rights ~ ul a").eachAttr("href")).contains(address);
		assertThat(text(address)).contains(words);
	}

	/** Nobody but its owner can give a licence. */
	@ParameterizedTest
	@ValueSource(strings = { "/about", "/data", "/people/platon-nebylov", "/robots.txt" })
	void promisesNoLicenceThatNobodyHasGiven(String address) throws Exception {
		assertThat(text(address)).doesNotContainPattern("(?i)how to reuse|free to use|\"license\"|rel=\"license\"");
	}

	@Test
	void saysThatTheLicenceIsNotChosenYet() throws Exception {
		Document page = page("/about");
		assertThat(page.select("#rights + p").text()).contains("has not yet chosen a licence");
		assertThat(page.select("meta[name=description]").attr("content")).doesNotContain("reuse");
	}

}
