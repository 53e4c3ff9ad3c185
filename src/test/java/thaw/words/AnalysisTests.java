package thaw.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnalysisTests {

	@ParameterizedTest
	@ValueSource(strings = { "день дня дню днём дне дни дней дням днями днях", "один одного одному одним одном одна",
			"отец отца отцу отцом отце отцы отцов", "кусок куска куску куском куски", "ошибка ошибки ошибок ошибкам",
			"человек человека людям людей", "время времени временем", "стиляга стиляги стиляг стилягам стилягами",
			"волюнтаризм волюнтаризма волюнтаризму волюнтаризмом", "colour color", "plough plow",
			"coexistence co\u00adexistence co\u200bexistence" })
	void formsOfAWordHaveOneStem(String forms) {
		assertThat(List.of(forms.split(" ")).stream().map(AnalysisTests::stem).distinct()).as(forms).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "совнархоз совнарком", "тамиздат самиздат", "завод завет", "день дело", "урок рок" })
	void differentWordsDoNot(String words) {
		assertThat(List.of(words.split(" ")).stream().map(AnalysisTests::stem)).as(words).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@CsvSource({ "22nd, twenty-second", "XXII, twenty-second", "двадцать второго, 22nd", "20th, twentieth", "XX, 20",
			"двадцатого, 20", "2, two", "37, thirty-seven", "40, forty", "1st, first" })
	void aNumberIsTheSameInFiguresAndInWords(String one, String other) {
		assertThat(stem(one)).isEqualTo(stem(other));
	}

	@ParameterizedTest
	@CsvSource({ "U2, u 2", "U-2, u 2", "Tu104, tu 104", "РДС37, рдс 37", "20th, 20th",
			"N.S.Khrushchev, n s khrushchev", "Н.С. Хрущёв, н с хрущев", "example.org, example.org" })
	void lettersAndFiguresAreWordsOfTheirOwn(String written, String words) {
		assertThat(String.join(" ", Analysis.words(written).stream().map(Analysis.Token::term).toList()))
			.isEqualTo(words);
	}

	@Test
	void aWordIsGivenAsItIsWritten() {
		assertThat(Analysis.surfaces("The U2 of N.S.Khrushchev, Tu-104 (Zen′kovich)")).containsExactly("The", "U", "2",
				"of", "N", "S", "Khrushchev", "Tu", "104", "Zen′kovich");
	}

	@ParameterizedTest
	@ValueSource(strings = { "'", "’", "‘", "‛", "ʼ", "ʻ", "ʽ", "ʹ", "ˈ", "′", "‵", "ʺ", "″", "＇", "ꞌ", "`", "´" })
	void anApostropheOrPrimeIsASoftSign(String sign) {
		assertThat(Analysis.folded("Zen" + sign + "kovich")).isEqualTo("zenkovich");
		assertThat(Analysis.folded("Il" + sign + "ichev")).isEqualTo("ilichev");
		assertThat(NameKey.of("Zen" + sign + "kovich")).isEqualTo(NameKey.of("Zenkovich"));
	}

	private static String stem(String text) {
		return String.join(" ", Analysis.stems(text).stream().map(Analysis.Token::term).toList());
	}

}
