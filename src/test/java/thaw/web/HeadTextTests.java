package thaw.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadTextTests {

	@Test
	void namesTheSiteWhereThereIsRoom() {
		assertThat(HeadText.title(List.of("Moscow, Soviet Union")))
			.isEqualTo("Moscow, Soviet Union · The Khrushchev Thaw");
		String just = "x".repeat(49);
		assertThat(HeadText.title(List.of(just))).isEqualTo(just);
	}

	@Test
	void takesTheFullestHeadingThatFits() {
		assertThat(HeadText.title(List.of("x".repeat(71), "y".repeat(70), "z"))).isEqualTo("y".repeat(70));
	}

	@Test
	void endsWithAWordWhereNothingFits() {
		assertThat(HeadText.title(List.of("word, ".repeat(20)))).hasSizeLessThanOrEqualTo(70).endsWith("word…");
		assertThat(HeadText.description("x".repeat(200))).isEqualTo("x".repeat(159) + "…");
		assertThat(HeadText.description("Short.")).isEqualTo("Short.");
	}

	@Test
	void cutsNoBracketOpen() {
		String name = "Decree of the Presidium on the release of those sentenced to less than five years (amnesty of 1953)";
		assertThat(HeadText.title(List.of("A".repeat(60) + " (and what else there is)")))
			.isEqualTo("A".repeat(60) + "…");
		assertThat(HeadText.title(List.of("Bracket (closed) " + "word ".repeat(20)))).contains("(closed)");
		assertThat(HeadText.title(List.of(name))).doesNotContain("(");
	}

}
