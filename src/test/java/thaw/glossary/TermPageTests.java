package thaw.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thaw.FixtureTest;

/** A word of the period. */
class TermPageTests extends FixtureTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/name           | Melting
			/nativeName     | таяние
			/nativeLanguage | ru
			/aliases/0      | Tauwetter of Nebylia
			/definition     | The word of Nebylia for its better years.
			/previous/id    | term:ice-word
			/next/id        | ''""")
	void saysWhatTheFileSays(String pointer, String value) throws Exception {
		assertThat(twin("/glossary/melting", pointer)).isEqualTo(value);
	}

	@Test
	void theNativeNameBearsItsLanguage() throws Exception {
		assertThat(page("/glossary/ice-word").select("dl.facts [lang=hu]").text()).isEqualTo("jégszó");
	}

	@Test
	void saysWhoUsesIt() throws Exception {
		assertThat(page("/glossary/melting").select(".backlinks .sentence").eachText())
			.containsExactly("She coined melting.", "Counted by hand.");
		assertThat(linkedData("/glossary/melting", "/@type")).isEqualTo("DefinedTerm");
	}

}
