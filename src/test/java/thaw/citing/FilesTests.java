package thaw.citing;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.ris.RISConverter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Files for reference managers say what they were given, as other programs read them. */
class FilesTests {

	static Stream<CSLItemData> works() throws Exception {
		return SampleWorks.all().values().stream();
	}

	/** Fields as they stand: what the reader makes of commands of LaTeX is its own. */
	@ParameterizedTest
	@MethodSource("works")
	void bibTexIsReadBack(CSLItemData work) throws Exception {
		BibTeXConverter reader = new BibTeXConverter();
		BibTeXDatabase read = reader.loadDatabase(bytes(Format.BIBTEX, work));
		BibTeXEntry entry = read.getEntries().get(new Key(work.getId()));
		assertThat(field(entry, "title").replaceAll("[{}]", "")).isEqualTo(TexText.escape(work.getTitle()));
		assertThat(field(entry, "url")).isEqualTo(work.getURL());
		assertThat(names(reader.toItemData(read).get(work.getId()).getAuthor())).hasSameSizeAs(names(work.getAuthor()));
		assertThat(field(entry, "year")).isEqualTo(TexText.ranges(new IssueDate(work.getIssued()).years()));
	}

	private static String field(BibTeXEntry entry, String name) {
		return (entry.getField(new Key(name)) != null) ? entry.getField(new Key(name)).toUserString() : null;
	}

	@ParameterizedTest
	@MethodSource("works")
	void risIsReadBack(CSLItemData work) throws Exception {
		RISConverter reader = new RISConverter();
		CSLItemData read = reader.toItemData(reader.loadLibrary(bytes(Format.RIS, work))).get(work.getId());
		assertThat(read.getTitle()).isEqualTo(work.getTitle());
		if (names(work.getAuthor()).toString().contains("/")) {
			assertThat(names(read.getAuthor())).isEqualTo(names(work.getAuthor()));
		}
		assertThat(read.getURL()).isEqualTo(work.getURL());
	}

	@Test
	void risLinesEndAsTheFormatSays() throws Exception {
		String file = Format.RIS.write(List.of(SampleWorks.of("cyrillic")));
		assertThat(file).startsWith("TY  - MGZN\r\n")
			.endsWith("ER  - \r\n")
			.contains("AU  - Померанцев, Владимир\r\n", "SP  - 218\r\n", "EP  - 245\r\n", "DA  - 1953/12/\r\n");
		assertThat(file.lines()).allMatch((line) -> line.matches("[A-Z][A-Z0-9]  - .*"));
	}

	@Test
	void bibTexEscapesWhatLatexTakesForCommands() throws Exception {
		assertThat(TexText.escape("100% & #1_a {b} $5 ~ ^ \\"))
			.isEqualTo("100\\% \\& \\#1\\_a \\{b\\} \\$5 \\textasciitilde{} \\textasciicircum{} \\textbackslash{}");
		assertThat(bib("web-undated")).contains("title = {Novocherkassk \\& 100\\% of its “lessons”}")
			.contains("url = {https://example.org/a_b?c=1&d=50%25}");
	}

	@Test
	void bibTexProtectsNames() throws Exception {
		assertThat(TexText.title("Nikita Khrushchev on Beria’s KGB: RDS-37"))
			.isEqualTo("Nikita {Khrushchev} on {Beria’s} {KGB}: {RDS-37}");
		assertThat(TexText.title("McCarthy & the thaw")).isEqualTo("{McCarthy} \\& the thaw");
		assertThat(bib("siddiqi-2000")).contains("publisher = {{National Aeronautics and Space Administration}}");
		assertThat(bib("parker-one-day-1963")).contains("publisher = {E. P. Dutton and Victor Gollancz}")
			.contains("address = {New York and London}");
		assertThat(bib("cia-caesar-ix-1959"))
			.contains("author = {{Central Intelligence Agency, Office of Current Intelligence}}")
			.contains("note = {Unpublished manuscript}");
	}

	@Test
	void bibTexNamesLanguagesAsBabelDoes() throws Exception {
		assertThat(bib("aimermakher-2002")).contains("langid = {russian}");
		assertThat(bib("osteuropa-2007-rehabilitation")).contains("langid = {german}");
	}

	@Test
	void aPageStandsOnItsSite() throws Exception {
		assertThat(bib("archontology")).startsWith("@online{")
			.contains("organization = {Archontology.org}")
			.contains("year = {n.d.}")
			.doesNotContain("date = {2026-11-23},\n  year");
	}

	@Test
	void archivesAreNamed() throws Exception {
		assertThat(bib("presidium-resolution-closed-session")).contains("note = {РГАНИ, Ф. 3. Оп. 10. Д. 225. Л. 2}");
		assertThat(ris("presidium-resolution-closed-session"))
			.contains("DB  - РГАНИ\r\nAV  - Ф. 3. Оп. 10. Д. 225. Л. 2");
		assertThat(ris("book")).doesNotContain("DB  - ", "UR  - ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', value = { "zenkovich-2002|2002~|ca. 2002|2002///ca. 2002",
			"rev-hu-biographies|2000/2003|2000--2003|2000///2000–2003",
			"conquest-terror-online|1968/|1968--|1968///1968–", "bta-warsaw-pact|2025-05~|ca. 2025|2025/05//ca. 2025" })
	void doubtIsSaid(String work, String date, String year, String ris) throws Exception {
		assertThat(bib(work)).contains("  date = {" + date + "},\n  year = {" + year + "}");
		assertThat(ris(work)).contains("DA  - " + ris + "\r\n")
			.contains("N1  - Date of issue: "
					+ (year.startsWith("ca.") ? "ca. " + date.replace("~", "") : ris.substring(7)));
	}

	@Test
	void risKnowsInstitutionsByTheirLackOfCommas() throws Exception {
		assertThat(ris("cia-caesar-ix-1959"))
			.contains("AU  - Central Intelligence Agency. Office of Current Intelligence");
	}

	@Test
	void anEditionIsOneOnce() throws Exception {
		assertThat(Works.editionAlone("2026.1 ed.")).isEqualTo("2026.1");
		assertThat(bib("doran-bizony-starman")).contains("edition = {50th anniversary}");
	}

	private static String bib(String work) throws IOException {
		return Format.BIBTEX.write(List.of(SampleWorks.of(work)));
	}

	private static String ris(String work) throws IOException {
		return Format.RIS.write(List.of(SampleWorks.of(work)));
	}

	@Test
	void cslIsAListOfItems() throws Exception {
		assertThat(Format.CSL.write(List.of(SampleWorks.of("book"), SampleWorks.of("journal")))).startsWith("[{")
			.contains("\"id\":\"book\"", "\"DOI\":\"10.2307/4148591\"")
			.endsWith("}]\n");
	}

	private static ByteArrayInputStream bytes(Format format, CSLItemData work) {
		return new ByteArrayInputStream(format.write(List.of(work)).getBytes(StandardCharsets.UTF_8));
	}

	private static List<String> names(CSLName[] names) {
		return Stream.ofNullable(names)
			.flatMap(Arrays::stream)
			.map((name) -> (name.getFamily() != null) ? name.getFamily() + "/" + name.getGiven() : name.getLiteral())
			.toList();
	}

}
