package thaw.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The search over everything finds the record, in whatever form its name is written. */
class FoundTests extends SearchTest {

	static Stream<String> queries() {
		return lines("found.tsv").stream();
	}

	@ParameterizedTest
	@MethodSource("queries")
	void theRecordIsAmongTheFirst(String line) {
		String[] query = line.split("\t");
		assertThat(ids(json(text(answer("/search.json", "q", query[0]))))).contains(query[1]);
	}

	@ParameterizedTest
	@ValueSource(strings = { "совнархоз", "совнархозы", "sovnarkhoz", "тамиздат", "тамиздата", "tamizdat" })
	void anotherWordIsNotReadIntoIt(String word) {
		JsonNode page = json(text(answer("/search.json", "q", word)));
		assertThat(page.path("steps").toString()).doesNotContainIgnoringCase("read as", "taken for");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"history is on our side\" he said", "кто сказал «мы вас похороним»",
			"\"we will bury you\" zzzzzzzz", "\"мы вас похороним\" Хрущов" })
	void aPhraseThatIsThereIsNotSaidToBeMissing(String query) {
		assertThat(quotations("q", query).path("steps").toString()).doesNotContain("exact phrase");
	}

	@Test
	void aWordThatIsUnknownBesideAPhraseIsLeftOut() {
		JsonNode page = quotations("q", "\"we will bury you\" qwxzqwxz");
		assertThat(slugs(page)).startsWith("we-will-bury-you");
		assertThat(page.path("steps").toString()).contains("Left out", "“qwxzqwxz”");
	}

	@Test
	void ofNamesakesTheOneMostSpokenOfStandsFirst() {
		assertThat(ids(json(text(answer("/search.json", "q", "Khrushchev"))))).startsWith("person:nikita-khrushchev");
	}

	@Test
	void aGivenNameAloneAddsNobody() {
		assertThat(ids(json(text(answer("/search.json", "q", "Ivan Denisovich Solzhenitsyn novel")))))
			.doesNotContain("person:ivan-serov", "person:ivan-konev");
	}

	@ParameterizedTest
	@ValueSource(strings = { "speaker:\"N. S. Khrushchev\" bury", "speaker:\"Хрущев Н.С.\" похороним",
			"speaker:\"Khrushchev, N.S.\" bury", "-Мы вас похороним!", "–\u00a0Мы вас похороним", "— Мы вас похороним",
			"Мы\u00a0вас\u2009похороним", "we\u3000will\u202fbury\u00a0you", "we will bu\u00adry you",
			"we will bu\u200bry you", "we will bu-\nry you", "we will bu-\r\n ry you", "мы вас похо\u00ad\nроним",
			"his\u00adtory is on our s\u00adide", "hi-\nstory is on our si-\nde", "\ufeffwe will bury you" })
	void whatIsPastedIsReadAsTyped(String query) {
		assertThat(slugs(quotations("q", query))).as(query).startsWith("we-will-bury-you");
	}

	private static List<String> ids(JsonNode page) {
		return StreamSupport.stream(page.get("items").spliterator(), false)
			.map((item) -> item.get("id").asString())
			.toList();
	}

}
