package thaw.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that readers use for one another are found by one another. */
class LikeMeaningTests {

	private static final LikeMeaning MEANINGS = new LikeMeaning();

	@ParameterizedTest
	@CsvSource({ "died, death", "Death, die", "removal, fall", "falls, ouster", "novelists, writer",
			"cosmonaut, astronaut", "смерти, кончина", "смещения, отставка", "мятежом, восстание" })
	void anyFormFindsTheOthers(String written, String other) {
		assertThat(MEANINGS.of(word(written))).contains(other);
	}

	@Test
	void aWordIsNotItsOwnOther() {
		assertThat(MEANINGS.of(word("dies"))).isNotEmpty().doesNotContain("die");
		assertThat(MEANINGS.of(word("zymurgy"))).isEmpty();
	}

	@Test
	void everyGroupIsOfDifferentWordsThatExist() throws Exception {
		RealWords real = new RealWords();
		Set<String> ofThePlace = Set.of("zek", "sovkhoz");
		List<String> groups = Files.readAllLines(Path.of("src/main/resources/words/like-meaning.txt"))
			.stream()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.toList();
		assertThat(groups).hasSizeGreaterThan(100).allSatisfy((group) -> {
			List<String> words = List.of(group.split(" "));
			assertThat(words).doesNotHaveDuplicates()
				.allMatch((word) -> real.isWord(word) || ofThePlace.contains(word));
			assertThat(words.stream().map(KnownWords::stem).distinct()).hasSizeGreaterThan(1);
		});
	}

	private static Word word(String written) {
		return new Word(written, Analysis.folded(written), Set.of(), true, false);
	}

}
