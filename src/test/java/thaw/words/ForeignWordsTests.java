package thaw.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Foreign phrases are told from English and Russian ones. */
class ForeignWordsTests {

	private static final ForeignWords WORDS = new ForeignWords(new RealWords());

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			de | wir werden euch begraben
			de | die Mauer
			de | niemand hat die Absicht, eine Mauer zu errichten
			de | ich bin ein Berliner
			de | Kennedy: Ich bin ein Berliner
			de | mit dem Esel
			de | der Friede und der Krieg
			de | Chruschtschow und sein Schuh
			fr | nous vous enterrerons
			fr | vous
			fr | le culte de la personnalité et ses conséquences
			fr | l’homme qui n'avait pas peur de Staline
			fr | cette politique est une erreur de sa part
			fr | nous n'avons pas vu Dieu dans le ciel
			fr | who said nous vous enterrerons
			pl | pochowamy was, nie ma wyjścia
			pl | nikt nie ma zamiaru budować muru
			pl | kto podniesie rękę przeciw władzy ludowej
			pl | niech będzie pewny, że mu tę rękę odrąbie
			es | nadie tiene la intención de construir un muro
			es | nadie tiene la intencion de levantar un muro
			es | os vamos a enterrar a todos ustedes
			es | el poeta en Rusia es más que un poeta
			es | los campesinos y la cosecha del maíz
			it | noi vi seppelliremo tutti quanti
			it | nessuno ha intenzione di costruire un muro
			it | il poeta in Russia è più di un poeta
			it | questa è la politica dell'Unione Sovietica""")
	void theLanguageOfAPhrase(String language, String phrase) {
		assertThat(WORDS.language(Analysis.surfaces(phrase))).contains(language);
	}

	@ParameterizedTest
	@ValueSource(strings = { "die", "die stroke", "he who does not work", "in novocherkask", "was khruschov drunk",
			"man is to man a friend", "war and peace", "how many die in the camps", "a hat, a bin and a den",
			"who said we will bury you", "khrushchev shoe UN", "come and sue me", "khruschev tenth pan",
			"par excellence", "the speach of Krushchev at the congres", "don't do it again", "Mao on the paper tiger",
			"Molotov, Malenkov and Kaganovich", "ivan denisovich sur", "on ne proydet", "wall in berlin 1961", "la",
			"мы вас похороним", "кто сказал про кузькину мать", "поэт в России больше чем поэт", "враги народа",
			"my vas pokhoronim", "kto ne s nami tot protiv nas", "kuzkina mat", "kto skazal my vas pohoronim",
			"chelovek cheloveku drug tovarishch i brat", "beria vyshel iz doveriya", "kak eto bylo na samom dele",
			"tak zhit nelzya", "vs dfc gj[jhjybv", "gjt[fkb", "1956", "" })
	void noOtherLanguageThanEnglishAndRussian(String phrase) {
		assertThat(WORDS.language(Analysis.surfaces(phrase))).isEmpty();
	}

	@Test
	void functionWordsOfALanguage() {
		assertThat(WORDS.isFunctionWord("Die", "de")).isTrue();
		assertThat(WORDS.isFunctionWord("über", "de")).isTrue();
		assertThat(WORDS.isFunctionWord("się", "pl")).isTrue();
		assertThat(WORDS.isFunctionWord("die", "fr")).isFalse();
		assertThat(WORDS.isFunctionWord("Mauer", "de")).isFalse();
		assertThat(WORDS.isFunctionWord("the", "en")).isFalse();
	}

	@Test
	void noWordsAreOfNoLanguage() {
		assertThat(WORDS.language(List.of())).isEmpty();
	}

}
