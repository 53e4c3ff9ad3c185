package thaw.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			He said "no".              | He said “no”.
			"No," he said              | “No,” he said
			Stalin's 'man'             | Stalin’s ‘man’
			the '56 events             | the ’56 events
			("The Thaw")               | (“The Thaw”)
			*"Beria"* and "'so'"       | *“Beria”* and “‘so’”
			writers' houses            | writers’ houses
			""")
	void curlsQuotationMarks(String straight, String curled) {
		assertThat(Typography.curl(straight)).isEqualTo(curled);
	}

	@Test
	void marksEachRunOfRussian() {
		assertThat(Typography.html("The Thaw (Оттепель) in «Знамя», no. 5").markup())
			.isEqualTo("The Thaw (<span lang=\"ru\">Оттепель</span>) in <span lang=\"ru\">«Знамя»</span>, no. 5");
		assertThat(Typography.html("И вот бог умер от кровоизлияния в мозг.").markup())
			.isEqualTo("<span lang=\"ru\">И вот бог умер от кровоизлияния в мозг</span>.");
	}

	@Test
	void partsNoWordOfTwoScripts() {
		assertThat(Typography.html("Лук’яненко, 2ГИС").markup()).isEqualTo("<span lang=\"ru\">Лук’яненко, 2ГИС</span>");
		assertThat(Typography.html("AvtobiografiЯ").markup()).isEqualTo("AvtobiografiЯ");
	}

	@Test
	void letsNoMarkupThrough() {
		assertThat(Typography.html("<b>\"&'").markup()).isEqualTo("&lt;b&gt;&quot;&amp;&#39;");
	}

}
