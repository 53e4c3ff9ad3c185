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

}
