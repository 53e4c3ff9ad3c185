package thaw.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thaw.FixtureTest;

/** A claim: its positions side by side, how it is weighed, where it arises. */
class ClaimPageTests extends FixtureTest {

	private static final String SETTLED = "/claims/when-the-ice-broke";

	private static final String OPEN = "/claims/how-many-icicles";

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/question               | When did the ice of Nebylia break?
			/aliases/1              | когда тронулся лёд
			/dispute                | When
			/state                  | settled
			/date                   | 1956-02-25
			/themes                 | '["Power","Art"]'
			/about/1/url            | /themes/art
			/positions/0/answer     | On 25 February 1956
			/positions/0/heldBy/id  | person:vera-vydumkina
			/positions/0/since      | 2004
			/positions/0/cited/1/id | source:nebylov-1999
			/positions/0/verdict    | stands
			/positions/1/heldBy/name | The Gazeta
			/positions/1/verdict    | refuted
			/weighed                | 2026-11-20""")
	void saysWhatTheFileSays(String pointer, String value) throws Exception {
		assertThat(twin(SETTLED, pointer)).isEqualTo(value);
	}

	@Test
	void thePositionsStandSideBySideWithTheirVerdictsInWords() throws Exception {
		Document page = page(SETTLED);
		assertThat(page.select("h1").text()).isEqualTo("When did the ice of Nebylia break?");
		assertThat(page.select("header .standing").text()).isEqualTo("Settled");
		assertThat(page.select(".positions li h3").eachText()).containsExactly("On 25 February 1956",
				"On 26 February 1956");
		assertThat(page.select(".positions .standing").eachText()).containsExactly("Stands", "Refuted");
		assertThat(page(OPEN).select(".positions .standing").eachText()).containsExactly("Left open", "Doubtful");
	}

	@Test
	void theNotesCountOnFromTheFirstPosition() throws Exception {
		Document page = page(SETTLED);
		assertThat(page.select(".positions a.note-mark").eachText()).containsExactly("1", "2", "3");
		assertThat(page.select("#weighing + p a.note-mark").text()).isEqualTo("4");
		assertThat(page.select("section:has(> #weighing) time").attr("datetime")).isEqualTo("2026-11-20");
	}

	/** From the sentence to the claim and back to the sentence. */
	@Test
	void theWayThereLeadsBack() throws Exception {
		Document claim = page(SETTLED);
		assertThat(claim.select(".arises .sentence").eachText()).containsExactly("It dripped that day.",
				"The frost came after the day of the ice, whichever day that was, and after all those icicles.");
		List<String> ways = claim.select(".arises a").eachAttr("href");
		assertThat(ways).hasSize(2).first().isEqualTo("/article/the-melting#first-claims-when-the-ice-broke");
		for (String way : ways) {
			Element link = page(way.split("#")[0]).getElementById(way.split("#")[1]);
			assertThat(link).isNotNull();
			assertThat(link.attr("href")).isEqualTo(SETTLED);
		}
		assertThat(claim.select(".backlinks").text()).doesNotContain("Mentioned");
	}

	@Test
	void whoHoldsAPositionIsLedToIt() throws Exception {
		assertThat(page("/people/vera-vydumkina").select(".backlinks").text()).contains("Positions in disputes",
				"When did the ice of Nebylia break?", "On 25 February 1956");
	}

	@Test
	void machinesLearnWhichAnswerIsAcceptedAndReviewWhatIsRefuted() throws Exception {
		assertThat(linkedData(SETTLED, "/@type")).isEqualTo("Question");
		assertThat(linkedData(SETTLED, "/acceptedAnswer/0/text")).isEqualTo("On 25 February 1956");
		assertThat(linkedData(SETTLED, "/suggestedAnswer/0/text")).isEqualTo("On 26 February 1956");
		assertThat(linkedData(SETTLED, "/review/0/@type")).isEqualTo("ClaimReview");
		assertThat(linkedData(SETTLED, "/review/0/claimReviewed")).isEqualTo("On 26 February 1956");
		assertThat(linkedData(SETTLED, "/review/0/itemReviewed/appearance/0/url"))
			.isEqualTo("https://thaw.example/sources/gazeta-1956-02-26");
	}

	@Test
	void ofAnOpenClaimNothingIsAcceptedAndNothingReviewed() throws Exception {
		assertThat(linkedData(OPEN, "/suggestedAnswer/1/text")).isEqualTo("Twelve");
		assertThat(linkedData(OPEN, "/acceptedAnswer")).isEmpty();
		assertThat(linkedData(OPEN, "/review")).isEmpty();
	}

	@Test
	void aClaimThatIsNotThereIsMissed() throws Exception {
		assertThat(answer("/claims/nothing").getStatus()).isEqualTo(404);
	}

}
