package thaw.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Whoever asks one of the questions that have an answer is led to it, by its title and by
 * the other words in which it is asked. Other words that are the name of something may
 * lead there first.
 */
class ReadersQuestionsTests extends SearchTest {

	private static final Pattern QUESTION = Pattern
		.compile("(?iU)(?:who|whose|when|where|why|what|how|did|was|were|is|кто|когда|где|почему|что|как|за что) .*");

	private List<JsonNode> questions() {
		return json(text(answer("/questions.json"))).get("items")
			.valueStream()
			.map((item) -> json(text(answer(item.get("url").asString() + ".json"))))
			.toList();
	}

	private List<String> found(String words) {
		return json(text(answer("/search.json", "q", words))).get("items")
			.valueStream()
			.map((item) -> item.get("id").asString())
			.toList();
	}

	@Test
	void itsTitleLeadsToIt() {
		assertThat(questions()).isNotEmpty()
			.allSatisfy((one) -> assertThat(found(one.get("question").asString())).as(one.get("question").asString())
				.startsWith(one.get("id").asString()));
	}

	@Test
	void itsOtherWordsLeadToIt() {
		List<JsonNode> questions = questions();
		List<String> missed = questions.stream()
			.flatMap((one) -> words(one).filter((words) -> !found(words).stream().limit(3).toList().contains(id(one))))
			.toList();
		assertThat(missed).hasSizeLessThanOrEqualTo((int) questions.stream().flatMap(this::words).count() / 10);
	}

	@Test
	void askedInOtherWordsItStandsFirst() {
		List<JsonNode> questions = questions();
		List<String> missed = questions.stream()
			.flatMap((one) -> asked(one).filter((words) -> !found(words).get(0).equals(id(one))))
			.toList();
		System.out.println("Asked in other words, another record first: " + missed);
		assertThat(missed).hasSizeLessThanOrEqualTo((int) questions.stream().flatMap(this::asked).count() / 10);
	}

	private Stream<String> words(JsonNode question) {
		return question.path("aliases").valueStream().map(JsonNode::asString);
	}

	private Stream<String> asked(JsonNode question) {
		return words(question).filter((words) -> QUESTION.matcher(words).matches());
	}

	private static String id(JsonNode question) {
		return question.get("id").asString();
	}

}
