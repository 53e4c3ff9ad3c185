package thaw.crossref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order of names. */
class AlphabetTests {

	private static final List<String> ORDERED = List.of("1956", "20th Congress", "Capek", "Čapek", "Cz",
			"de Gaulle, Charles", "De Sica, Vittorio", "Dilas", "Đilas", "Dj", "Kabo", "Kádár, János", "Kaz",
			"Kennedy, Jacqueline", "Kennedy, John", "Kennedya", "Kozlov, Frol", "Lodz", "Łódź", "Lz", "Newark",
			"New York", "Obama", "O’Brien", "Ost", "Øst", "Österreich", "Oz", "Rákosi, Mátyás", "Rudenko", "Smith",
			"Smith-Jones", "Smithson", "Übel", "Ulbricht", "von Braun", "We are", "“We will bury you”", "Zorin", "Ежов",
			"Елкин", "Ёлкин", "Ельцин", "Игра", "Йога", "Каз");

	@Test
	void lettersStandWithTheirBaseLettersAndMarksDoNotCount() {
		List<String> mixed = new ArrayList<>(ORDERED);
		Collections.shuffle(mixed, new Random(1956));
		mixed.sort(Alphabet.ORDER);
		assertThat(mixed).isEqualTo(ORDERED);
	}

	/** As an index or a database sorts them that knows nothing of letters. */
	@Test
	void theKeysHaveTheSameOrderAsPlainText() {
		List<String> mixed = new ArrayList<>(ORDERED);
		Collections.shuffle(mixed, new Random(1964));
		mixed.sort(Comparator.comparing(Alphabet::key).thenComparing(Comparator.naturalOrder()));
		assertThat(mixed).isEqualTo(ORDERED);
		assertThat(ORDERED.stream().map(Alphabet::key)).allMatch((key) -> key.matches("[0-9a-f]+"));
	}

	@ParameterizedTest
	@CsvSource({ "Čapek, C", "de Gaulle, D", "“We will bury you”, W", "Łódź, L", "Ёлкин, Е", "1956, 1", "'', ''",
			"…, ''", "'A\u0301cs', A" })
	void aNameStandsUnderItsBaseLetter(String name, String letter) {
		assertThat(Alphabet.letter(name)).isEqualTo(letter);
	}

}
