package thaw.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thaw.FixtureTest;

/** A chapter as it is read: notes, tables, headings, Russian, and whom it names. */
class ChapterPageTests extends FixtureTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/title       | Before the Melting
			/number      | 1
			/part        | Introduction
			/dek         | 'How cold it was, and who said so.'
			/next/id     | chapter:the-melting
			/previous/id | ''""")
	void saysWhatTheFileSays(String pointer, String value) throws Exception {
		assertThat(twin("/article/before-the-melting", pointer)).isEqualTo(value);
	}

	@Test
	void everyListOfTheChaptersHasItsParts() throws Exception {
		assertThat(page("/article").select("main h2").eachText()).containsExactly("Introduction", "Power in Moscow");
		assertThat(page("/article").select("main ol").eachAttr("start")).containsExactly("1", "2");
		assertThat(page("/").select(".doors h3").eachText()).startsWith("Introduction", "Power in Moscow");
		Document chapter = page("/article/the-melting");
		assertThat(chapter.select(".chapters h3").eachText()).containsExactly("Introduction", "Power in Moscow");
		assertThat(chapter.select(".chapters [aria-current=page]").eachText()).containsExactly("The Melting");
		assertThat(chapter.select(".eyebrow").text()).isEqualTo("Power in Moscow · Chapter 2 of 2");
	}

	@Test
	void numbersItsNotesAndSharesThoseOfTheSamePlace() throws Exception {
		Document page = page("/article/before-the-melting");
		assertThat(page.select(".notes li > p").eachText()).hasSize(5)
			.first()
			.asString()
			.contains("Nebylova, The Man Who Was Not (1999), p. 12");
		assertThat(page.select("a.note-mark[href=#note-nebylov-1999-p-12]")).extracting(Element::id)
			.containsExactly("mark-nebylov-1999-p-12", "mark-nebylov-1999-p-12--2");
		assertThat(page.select(".notes li:nth-child(2)").text()).contains("; Academy of Nebylia");
	}

	@Test
	void setsTablesHeadingsAndRussian() throws Exception {
		Document page = page("/article/before-the-melting");
		assertThat(page.select(".prose table td").text()).contains("1952", "−40");
		assertThat(page.select(".prose h2").eachAttr("id")).containsExactly("how-cold-it-was", "who-said-so");
		assertThat(page.select(".prose p span[lang=ru]").eachText()).contains("«Лёд»", "Холодов");
		assertThat(page.select(".prose").text()).contains("“kept the ice”");
	}

	@Test
	void namesItsCastOnce() throws Exception {
		assertThat(page("/article/the-melting").select(".cast li p:first-child > a:first-child").eachText())
			.contains("Platon Nebylov", "The First Melting", "“We will water you”", "Cold feet")
			.doesNotHaveDuplicates();
	}

	/** A change of a claim is a change of the chapter. */
	@Test
	void listsTheClaimsOfAWorkPointByPoint() throws Exception {
		Document page = page("/article/the-melting");
		assertThat(page.select(".points h3").eachText()).containsExactly("Power");
		assertThat(page.select(".points li > p:first-child > a").eachAttr("href"))
			.containsExactly("/claims/when-the-ice-broke", "/claims/how-many-icicles");
		assertThat(page.select(".points li").get(0).select("p").eachText()).containsExactly(
				"When did the ice of Nebylia break? Settled", "The work says: On 26 February 1956.",
				"Vera Vydumkina: On 25 February 1956 (stands).",
				"The paper went to press before dawn, so its morning was the day before.");
		assertThat(page.select(".contents a[href=#points]")).hasSize(1);
		assertThat(twin("/article/the-melting", "/points/1/number")).isEqualTo("2");
		assertThat(page("/article/before-the-melting").select(".points")).isEmpty();
	}

}
