package thaw.sources;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.csl.CSLType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thaw.dates.HistoricalDate;

/** What kind of witness a work is. */
class GradeTests {

	@ParameterizedTest
	@CsvSource({ "ARTICLE_NEWSPAPER, , 1956-02-26, PRESS", "ARTICLE_MAGAZINE, , 1966/1967, PRESS",
			"ARTICLE_NEWSPAPER, , 2014-05, LATER_PRESS", "ARTICLE_NEWSPAPER, , , LATER_PRESS",
			"SPEECH, , 1956, DOCUMENT", "MOTION_PICTURE, , 1957, DOCUMENT", "BOOK, , 2003, SCHOLARSHIP",
			"BOOK, MEMOIR, 1970, MEMOIR", "BOOK, DOCUMENTS, 1999, DOCUMENT", "BOOK, LITERATURE, 1954, DOCUMENT",
			"BOOK, JOURNALISM, 1991, LATER_PRESS", "ENTRY_ENCYCLOPEDIA, , , REFERENCE", "WEBPAGE, , 2020, WEB_PAGE",
			"WEBPAGE, SCHOLARSHIP, 2020, SCHOLARSHIP", "POST_WEBLOG, , 2009, WEB_PAGE" })
	void followsFromTypeGenreAndYear(CSLType type, Genre genre, String issued, Grade grade) {
		assertThat(Grade.of(type, genre, true, (issued != null) ? HistoricalDate.parse(issued) : null))
			.isEqualTo(grade);
	}

	@Test
	void isNoScholarshipWithoutAnAuthor() {
		assertThat(Grade.of(CSLType.BOOK, null, false, null)).isEqualTo(Grade.LATER_PRESS);
		assertThat(Grade.of(CSLType.ARTICLE_JOURNAL, null, false, null)).isEqualTo(Grade.SCHOLARSHIP);
	}

	@ParameterizedTest
	@CsvSource({ "DOCUMENT, true", "PRESS, true", "MEMOIR, true", "SCHOLARSHIP, true", "REFERENCE, false",
			"LATER_PRESS, false", "WEB_PAGE, false" })
	void saysWhetherItMayCarryAQuotation(Grade grade, boolean verifies) {
		assertThat(grade.verifies()).isEqualTo(verifies);
	}

}
