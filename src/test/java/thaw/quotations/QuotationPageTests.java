package thaw.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thaw.FixtureTest;

/** A dossier: the words, their standing, and every witness. */
class QuotationPageTests extends FixtureTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					title                | “We will water you”
					text                 | Like it or not, we will water you!
					original             | Нравится вам или нет, мы вас польём!
					originalLanguage     | ru
					translator           | this site
					gist                 | Nebylov promises journalists and vegetables a drenching, whether they wish for it or not.
					speaker/id           | person:platon-nebylov
					addressees/0/id      | organisation:melted-press
					addressees/1/name    | the tomatoes
					date                 | 1956-02-25
					occasion/id          | event:first-melting
					place/id             | place:melting-hall
					work/id              | source:nebylov-1999
					themes               | '["Coexistence","Everyday life"]'
					standing             | verified
					evidence/0/date      | 1956-02-26
					evidence/0/wording   | We will water you
					evidence/0/how       | report of the next day
					evidence/1/wording   | мы вас польём
					evidence/1/language  | ru
					evidence/1/how       | ''
					variants/0/text      | We shall drown you
					variants/0/firstSeen | 1957~
					originalMissing      | ''""")
	void saysWhatTheFileSays(String pointer, String value) throws Exception {
		assertThat(twin("/quotations/we-will-water-you", "/" + pointer)).isEqualTo(value);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					we-will-water-you | Verified   | Nebylova, The Man Who Was Not (1999), p. 271
					snow-is-warm      | Attributed | Snow is warm to him who sits in it.
					no-ice-left       | Disputed   | January – March 1958
					ice-is-thin       | Misquoted  | The Melted Press, “Nothing Happened” (1956) (press of the time) (page not found)
					i-see-no-snow     | Spurious   | not after 2026""")
	void everyStandingIsSaidWithItsReason(String slug, String standing, String words) throws Exception {
		assertThat(page("/quotations/" + slug).select("main").text()).contains(standing,
				"Why " + standing.toLowerCase(), words);
		assertThat(linkedData("/quotations/" + slug, "/@type")).isEqualTo("Quotation");
	}

	@Test
	void aSpeakerWithoutARecordIsNamedInWords() throws Exception {
		assertThat(page("/quotations/snow-is-warm").select("figcaption").text())
			.startsWith("Demonstrators in Nebylsk, 1957.")
			.endsWith("No original here: Spoken in English.");
		assertThat(linkedData("/quotations/snow-is-warm", "/creator/name")).isEqualTo("Demonstrators in Nebylsk");
	}

	@Test
	void whatItSaysFollowsTheWords() throws Exception {
		assertThat(page("/quotations/ice-is-thin").select("figure.words + section .lead").text())
			.isEqualTo("In short: The party warns its members that what they stand on may soon give way.");
	}

	@Test
	void theOriginalIsMarkedAsWhatItIs() throws Exception {
		Document page = page("/quotations/we-will-water-you");
		assertThat(page.select("blockquote.original").attr("lang")).isEqualTo("ru");
		assertThat(page.select(".variants").text()).contains("First seen about 1957.",
				"(scholarship, as quoted elsewhere)");
		assertThat(linkedData("/quotations/we-will-water-you", "/translationOfWork/inLanguage")).isEqualTo("ru");
	}

	@ParameterizedTest
	@CsvSource({ "no-ice-left,Takes up,/quotations/we-will-water-you",
			"we-will-water-you,Taken up by,/quotations/no-ice-left" })
	void counterpartsStandBesideEachOther(String slug, String how, String other) throws Exception {
		Document page = page("/quotations/" + slug);
		assertThat(page.select(".counterparts dt").text()).isEqualTo(how);
		assertThat(page.select(".counterparts a").attr("href")).isEqualTo(other);
		assertThat(page.select(".backlinks").text()).doesNotContain("Sequels");
	}

	@Test
	void opensWithStandingAdviceAndACitation() throws Exception {
		Document page = page("/quotations/we-will-water-you");
		assertThat(page.select(".verdict .standing").text()).isEqualTo("Verified");
		assertThat(page.select("#trust").text()).contains("May be printed as it stands");
		assertThat(page.select(".best").text()).contains("We Will Water You").contains("1999");
		assertThat(page.select(".jump a").eachAttr("href")).allMatch((link) -> page.select(link).size() == 1);
	}

}
