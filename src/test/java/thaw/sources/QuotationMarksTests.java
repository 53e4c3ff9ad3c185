package thaw.sources;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationMarksTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "““Lesson in Fall of Malenkov,””|“‘Lesson in Fall of Malenkov,’”",
					"“„Mauer“ sagte,”|“„Mauer“ sagte,”", "“Als „Mauer” sagte,” Zeitung|“Als „Mauer” sagte,” Zeitung",
					"“Khrushchev Called It ‘Slander’.”|“Khrushchev Called It ‘Slander.’”",
					"<cite>Blames “Ignoramuses”</cite>. (n.d.)|<cite>Blames “Ignoramuses.”</cite> (n.d.)",
					"‘‘Children’ Come of Age,’|‘“Children” Come of Age,’",
					"“The Workers’ State”, 1956|“The Workers’ State,” 1956",
					"“‘I’ll bury you’?”, said|“‘I’ll bury you’?,” said", "“‘прикорнул’...,”|“‘прикорнул’...,”",
					"“We and “They””|“We and ‘They’”", "“«Раб „раба“»”|“«Раб „раба“»”" })
	void nestAndHoldTheirStops(String written, String set) {
		assertThat(QuotationMarks.american(written)).isEqualTo(set);
	}

}
