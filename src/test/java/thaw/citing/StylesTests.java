package thaw.citing;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Citations as the manuals have them, checked by hand, then works of this site as
 * citeproc-js sets them in the same styles, with reasons where it should be otherwise;
 * {@code <i>} stands for italics.
 */
class StylesTests {

	private static final Styles STYLES = new Styles();

	@ParameterizedTest(name = "{0}, {1}")
	@CsvFileSource(resources = "/citing/citations.psv", delimiter = '|', quoteCharacter = '\0')
	void setsWorksAsTheManualsSay(String work, String style, String expected) throws IOException {
		assertThat(forms(work(work, ""))).containsEntry(style, expected);
	}

	@Test
	void putsThePageIntoTheNote() throws IOException {
		Work book = work("book", "p. 270");
		assertThat(plain(STYLES.note(book)))
			.isEqualTo("William Taubman, <i>Khrushchev: The Man and His Era</i> (New York: W. W. Norton, 2003), 270.");
	}

	@Test
	void putsAnyOtherPlaceAtTheEndOfTheNote() throws IOException {
		Work paper = work("newspaper", "column 2");
		assertThat(plain(STYLES.note(paper)))
			.isEqualTo("“Незыблемая ленинская генеральная линия КПСС,” <i>Правда</i>, October 17, 1964, column 2.");
	}

	@Test
	void marksRussianRuns() throws IOException {
		assertThat(STYLES.note(work("newspaper", ""))).contains("<span lang=\"ru\">Правда</span>");
	}

	@Test
	void citesAnArticleOfAnEncyclopediaWithoutAnAddress() {
		CSLItemData article = new CSLItemDataBuilder().id("entry")
			.type(CSLType.ENTRY_ENCYCLOPEDIA)
			.title("Thaw")
			.containerTitle("Encyclopaedia")
			.build();
		assertThat(STYLES.forms(new Work(article, "", Work.Role.SUBJECT))).hasSize(4);
	}

	@Test
	void setsOrdinalsVolumesAndDatesInWords() {
		CSLItemData book = new CSLItemDataBuilder().id("book")
			.type(CSLType.BOOK)
			.title("Life")
			.author("Jane", "Doe")
			.edition("2")
			.volume("3")
			.issued(new CSLDateBuilder().literal("not after 2026").build())
			.build();
		assertThat(forms(new Work(book, "", Work.Role.SUBJECT)))
			.containsEntry("Chicago, note", "Jane Doe, <i>Life</i>, 2nd ed., vol. 3 (not after 2026).")
			.containsEntry("Chicago, bibliography", "Doe, Jane. <i>Life</i>. 2nd ed. Vol. 3. Not after 2026.")
			.containsEntry("APA", "Doe, J. (not after 2026). <i>Life</i> (2nd ed., Vol. 3).");
	}

	private static Work work(String name, String locator) throws IOException {
		return new Work(SampleWorks.of(name), locator, Work.Role.SUBJECT);
	}

	private static Map<String, String> forms(Work work) {
		return STYLES.forms(work).stream().collect(Collectors.toMap(Citing.Form::style, (form) -> plain(form.html())));
	}

	static String plain(String html) {
		Function<String, String> entities = (text) -> text.replace("&ldquo;", "“")
			.replace("&rdquo;", "”")
			.replace("&lsquo;", "‘")
			.replace("&rsquo;", "’")
			.replace("&ndash;", "–")
			.replace("&amp;", "&");
		return entities.apply(html.replaceAll("<span[^>]*>|</span>", "").replace("cite>", "i>"));
	}

}
