package thaw.questions;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.UriComponentsBuilder;
import thaw.FixtureTest;

/** A question: its short answer, what it rests on, and how it is found. */
class QuestionPageTests extends FixtureTest {

	private static final String PAGE = "/questions/why-did-it-freeze-again";

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/question    | Why did Nebylia freeze again?
			/aliases/0   | why did the melting stop
			/answer      | Because those who had opened the windows were afraid of the draught.
			/themes      | '["Power","Art"]'
			/about/0/id  | theme:power
			/claims/0/id | claim:when-the-ice-broke
			/claims/1/id | claim:how-many-icicles""")
	void saysWhatTheFileSays(String pointer, String value) throws Exception {
		assertThat(twin(PAGE, pointer)).isEqualTo(value);
	}

	@Test
	void leadsWithTheAnswerAndListsItsClaims() throws Exception {
		Document page = page(PAGE);
		assertThat(page.select("header .lead").text()).startsWith("Because those");
		assertThat(page.select("section:has(> #rests-on) .entries a").eachText())
			.containsExactly("When did the ice of Nebylia break?", "How many icicles fell?");
		assertThat(page.select(".themes a").eachAttr("href")).containsExactly("/themes/power", "/themes/art");
		assertThat(linkedData(PAGE, "/acceptedAnswer/text")).startsWith("Because those");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Why did Nebylia freeze again?", "why did the melting stop", "почему снова замёрзло",
			"why did it freeze again", "why did nebylia freeze" })
	void isFoundFirstInReadersWords(String words) throws Exception {
		String address = UriComponentsBuilder.fromPath("/search.json")
			.queryParam("q", words)
			.encode()
			.build()
			.toUriString();
		assertThat(json(address).at("/items/0/id").asString()).isEqualTo("question:why-did-it-freeze-again");
	}

	@Test
	void theListNamesAll() throws Exception {
		assertThat(page("/questions").select("main .entries a").eachText())
			.containsExactly("Why did Nebylia freeze again?");
		assertThat(text("/data/questions.csv")).contains("\"question:why-did-it-freeze-again\"", "\"power|art\"");
		assertThat(answer("/questions/nothing").getStatus()).isEqualTo(404);
	}

}
