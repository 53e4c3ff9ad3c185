package thaw.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of comma-separated values. */
class CsvTests {

	@Test
	void textsStandBetweenMarksNumbersWithoutAndNothingForTheUnknown() {
		assertThat(Csv.line(Arrays.asList("a \"b\"", -82.38, 5, null, List.of("x", "y"), true, List.of())))
			.isEqualTo("\"a \"\"b\"\"\",-82.38,5,,\"x|y\",true,\r\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+a1", "-a1", "-2+3", "- 2", "@SUM(A1)", "\t=1", " =1", "\r=1", "＝1" })
	void aSpreadsheetTakesNoTextForAFormula(String text) {
		assertThat(Csv.line(List.of(text))).isEqualTo("\"'" + text + "\"\r\n");
	}

	@Test
	void anItemThatHoldsTheSeparatorIsToldFromTwo() {
		assertThat(Csv.line(List.of(List.of("a|b", "c\\", "d")))).isEqualTo("\"a\\|b|c\\\\|d\"\r\n");
	}

	/** Else the apostrophe that is taken off would be the text's own. */
	@Test
	void anApostropheOfItsOwnIsKept() {
		assertThat(Csv.line(List.of("'=1", "'tis"))).isEqualTo("\"''=1\",\"'tis\"\r\n");
	}

	/** It can only be read as itself, and other readers would see the apostrophe. */
	@ParameterizedTest
	@ValueSource(strings = { "-82.38", "+1", "-1", "1956", "a=1", "– dash" })
	void whatIsNoFormulaStandsAsItIs(String text) {
		assertThat(Csv.line(List.of(text))).isEqualTo("\"" + text + "\"\r\n");
	}

}
