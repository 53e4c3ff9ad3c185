package thaw.citing;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.ris.RISConverter;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files for reference managers say what they were given, as other programs read them. */
class FilesTests {

	static Stream<CSLItemData> works() throws Exception {
		return SampleWorks.all().values().stream();
	}

	@ParameterizedTest
	@MethodSource("works")
	void bibTexIsReadBack(CSLItemData work) throws Exception {
		BibTeXConverter reader = new BibTeXConverter();
		CSLItemData read = reader.toItemData(reader.loadDatabase(bytes(Format.BIBTEX, work))).get(work.getId());
		assertThat(read.getTitle()).isEqualTo(work.getTitle());
		assertThat(names(read.getAuthor())).isEqualTo(names(work.getAuthor()));
		assertThat(read.getURL()).isEqualTo(work.getURL());
		if (work.getIssued() != null) {
			assertThat(read.getIssued().getRaw()).isEqualTo(IsoDate.of(work.getIssued()));
		}
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
		assertThat(BibTex.escape("100% & #1_a {b} $5 ~ ^ \\"))
			.isEqualTo("100\\% \\& \\#1\\_a \\{b\\} \\$5 \\textasciitilde{} \\textasciicircum{} \\textbackslash{}");
		assertThat(Format.BIBTEX.write(List.of(SampleWorks.of("web-undated"))))
			.contains("title = {Novocherkassk \\& 100\\% of its “lessons”}")
			.contains("url = {https://example.org/a_b?c=1&d=50%25}");
	}

	@Test
	void cslIsAListOfItems() throws Exception {
		assertThat(Format.CSL.write(List.of(SampleWorks.of("book"), SampleWorks.of("journal")))).startsWith("[{")
			.contains("\"id\":\"book\"", "\"DOI\":\"10.2307/4148591\"")
			.endsWith("}]\n");
	}

	@Test
	void aWorkWithoutAnAddressGetsThatOfItsRecord() throws Exception {
		CSLItemData catalogued = new Work(SampleWorks.of("book"), "", "/sources/book")
			.catalogued("https://thaw.example");
		assertThat(catalogued.getURL()).isEqualTo("https://thaw.example/sources/book");
		assertThat(catalogued.getSource()).isEqualTo("The Khrushchev Thaw");
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
