package thaw.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thaw.words.KnownWords;
import thaw.words.Readers;
import thaw.words.Word;

/** How a query is read, by a site that knows only these texts. */
class QueryParserTests {

	private final KnownWords known = new KnownWords();

	private final QueryParser parser = new QueryParser(Readers.knowing(this.known));

	QueryParserTests() {
		this.known.learn("We will bury you. History is on our side. Peaceful coexistence, hare-brained schemes.");
		this.known.learn("Мы вас похороним. Я не думал об этом.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "we will bury you", "we\u00a0will\u2009bury\u3000you", "we will bu\u00adry you",
			"we will bu\u200bry you", "we will bu\u2060ry you", "\ufeffwe will bury you", "we will bu-\nry you",
			"we will bu-\r\n  ry you", "we will bu\u00ad\nry you", "we will bu\u2010\nry you", "we will bu-ry you",
			"we will bu- ry you", "we\twill\u2028bury\u0085you" })
	void whatIsPastedIsReadAsTyped(String pasted) {
		assertThat(this.parser.parse(pasted).typed()).isEqualTo("we will bury you");
	}

	@ParameterizedTest
	@CsvSource({ "hare-brained, hare-brained", "co-existence, coexistence", "wi-ll, will", "U-2, U-2",
			"bury -you, bury -you" })
	void onlyBrokenWordsArePutTogether(String typed, String read) {
		assertThat(this.parser.parse(typed).typed()).isEqualTo(read);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "-Мы вас похороним!", "–Мы вас похороним!", "– Мы вас похороним!", "–\u00a0Я не думал об этом",
					"- Мы вас похороним", "—Мы вас похороним", "−Мы вас похороним", "-Похороним мы вас" })
	void aDashThatOpensSpeechExcludesNothing(String pasted) {
		assertThat(this.parser.parse(pasted).terms()).isNotEmpty().noneMatch(Query.Term::excluded);
	}

	@ParameterizedTest
	@ValueSource(strings = { "bury -shovel", "-shovel bury", "bury −shovel", "bury –shovel", "-shovel",
			"-speaker:stalin bury", "-\"history is\" bury" })
	void aDashBeforeAWordExcludesIt(String typed) {
		Query query = this.parser.parse(typed);
		assertThat(query.written()).contains("-");
	}

	@ParameterizedTest
	@CsvSource({ "U2, U|2", "U-2, U|2", "Tu104, Tu|104", "RDS-37, RDS|37", "ту-104, ту|104" })
	void aDesignationIsAPhrase(String typed, String words) {
		Query.Term term = this.parser.parse(typed).terms().get(0);
		assertThat(term.phrase()).isTrue();
		assertThat(term.words().stream().map(Word::written)).isEqualTo(List.of(words.split("\\|")));
		assertThat(this.parser.parse(typed).written()).isEqualTo(typed);
	}

	@Test
	void besidePhrasesFunctionWordsNeedNotBeFound() {
		assertThat(this.parser.parse("\"history is on our side\" he said").required()).isEmpty();
		assertThat(this.parser.parse("he said").required()).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource({ "speaker:khrushchev 1956, 1956", "\"history is on our side\" 1956, 1956",
			"bury 5 марта 1953, 5 March 1953" })
	void aDateIsReadBesidePhrasesAndPrefixes(String typed, String date) {
		assertThat(this.parser.parse(typed).dates()).extracting(AskedDate::words).containsExactly(date);
	}

	@ParameterizedTest
	@ValueSource(strings = { "year:1956", "\"in 1956 we\"", "source:time-1956", "bury -1956" })
	void aDateWithinAPhraseOrAPrefixIsNone(String typed) {
		assertThat(this.parser.parse(typed).dates()).isEmpty();
	}

	@Test
	void noMoreThanTwentyFourWordsAreLookedFor() {
		Query query = this.parser.parse("bury ".repeat(40));
		assertThat(query.terms()).hasSize(24);
		assertThat(query.notices()).containsExactly("The first 24 words were looked for.");
	}

}
