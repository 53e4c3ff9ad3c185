package thaw.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A word that exists is told from one that does not, in any of its forms. */
class RealWordsTests {

	private static final RealWords WORDS = new RealWords();

	@ParameterizedTest
	@ValueSource(strings = { "stroke", "conflict", "moose", "die", "strikes", "striking", "struck", "uprisings", "oxen",
			"thawed", "colour", "color", "organise", "organize", "kulak", "kolkhoz", "Die", "STROKE", "I", "a" })
	void englishWordsInAnyForm(String word) {
		assertThat(WORDS.isWord(word)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "любовь", "любовью", "любви", "похоронами", "похоронить", "котёнка", "котенка", "ёлка",
			"елка", "съездах", "реабилитированных", "кузькину", "оттепелью", "Целина", "ЦЕЛИНОЙ", "любо́вь", "я" })
	void russianWordsInAnyForm(String word) {
		assertThat(WORDS.isWord(word)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "don't", "don’t", "isnʼt", "people's", "peoples'", "Stalin’s" })
	void wordsWithAnApostrophe(String word) {
		assertThat(WORDS.isWord(word)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Berlin", "berlin", "gorbachev", "Trotsky", "NATO", "MTS", "хрущев", "Хрущёва",
			"каганович", "будапеште", "КГБ" })
	void knownNamesInAnyCase(String name) {
		assertThat(WORDS.isWord(name)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "khruschov", "khruschev", "krushchev", "asdfgh", "bery", "goverment", "recieve",
			"presidum", "rehabilitaton", "cosmanaut", "misile", "funral", "exibition", "solzhenitsin", "zhyvago",
			"gjt[fkb", "vous", "wir", "mts", "u2", "dont" })
	void noWordsOfEnglish(String misspelled) {
		assertThat(WORDS.isWord(misspelled)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "похаронить", "реабелитация", "оттепиль", "кукурза", "сьезд", "космонафт", "новочеркаск",
			"хрущов", "солженицин", "малинков", "шипилов", "каралев", "гросман", "прэзидиум" })
	void noWordsOfRussian(String misspelled) {
		assertThat(WORDS.isWord(misspelled)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "'", "?", "+", "_", "1956", "stroke+A", "stroke_A", "стук+", "strоke", "漢字" })
	void whatIsNoWordAtAll(String text) {
		assertThat(WORDS.isWord(text)).isFalse();
	}

	@Test
	void wordsOfAnyLength() {
		assertThat(WORDS.isWord("ab".repeat(100_000))).isFalse();
	}

}
