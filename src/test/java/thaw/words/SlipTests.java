package thaw.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTests {

	@ParameterizedTest
	@CsvSource({ "burry, bury", "scheemes, schemes", "coexistance, coexistence", "peacefull, peaceful",
			"trowsers, trousers", "sincerety, sincerity", "hpyocrisy, hypocrisy", "демократя, демократия",
			"реабелитация, реабилитация" })
	void aSlipIsTheSameWord(String written, String meant) {
		assertThat(Slip.isLikely(written, meant)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "tamizdat, samizdat", "тамиздат, самиздат", "sovnarkhoz, sovnarkom", "совнархоз, совнарком",
			"магнитиздат, самиздат", "bury, fury", "МВД, МВТ" })
	void anotherWordIsNot(String written, String other) {
		assertThat(Slip.isLikely(written, other)).isFalse();
	}

}
