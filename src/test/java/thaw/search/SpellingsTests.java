package thaw.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A name has one result set, however it is spelled. */
class SpellingsTests extends SearchTest {

	static Stream<List<String>> names() {
		return lines("spellings.tsv").stream().map((line) -> List.of(line.split("\t")));
	}

	@ParameterizedTest
	@MethodSource("names")
	void allSpellingsGiveTheSameAnswersInTheSameOrder(List<String> spellings) {
		var first = quotations("q", spellings.get(0));
		assertThat(first.get("total").asInt()).isPositive();
		for (String spelling : spellings) {
			var other = quotations("q", spelling);
			assertThat(other.get("total")).as(spelling).isEqualTo(first.get("total"));
			assertThat(slugs(other)).as(spelling).isEqualTo(slugs(first));
		}
	}

	@ParameterizedTest
	@MethodSource("names")
	void theyAreOneSpeakerToo(List<String> spellings) {
		var first = quotations("q", "speaker:" + spellings.get(0));
		for (String spelling : spellings.stream().filter((one) -> one.matches("[\\p{L}’']+")).toList()) {
			assertThat(slugs(quotations("q", "speaker:" + spelling))).as(spelling).isEqualTo(slugs(first));
		}
	}

}
