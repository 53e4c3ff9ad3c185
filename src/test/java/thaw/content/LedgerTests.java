package thaw.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import thaw.crossref.Ref;

/** What was published keeps its address, or is taken out with a reason. */
@SpringJUnitConfig(Shelves.class)
class LedgerTests {

	private static final Path FIXTURE = Path.of("src/test/resources/fixture/content");

	private static final String MELTING = "article/the-melting.md";

	private static final String OF_MELTING = "p-9c9b13b2";

	@TempDir
	private Path content;

	private final ContentLoader loader;

	LedgerTests(@Autowired ContentLoader loader) {
		this.loader = loader;
	}

	private void copy() throws IOException {
		try (var files = Files.walk(FIXTURE)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path there = this.content.resolve(FIXTURE.relativize(file).toString());
				Files.createDirectories(there.getParent());
				Files.copy(file, there);
			}
		}
	}

	private void edit(String file, String words, String others) throws IOException {
		if (Files.notExists(this.content.resolve(file))) {
			copy();
		}
		String before = read(file);
		assertThat(before).contains(words);
		Files.writeString(this.content.resolve(file), before.replace(words, others));
	}

	private String read(String file) throws IOException {
		return Files.readString(this.content.resolve(file), StandardCharsets.UTF_8);
	}

	private List<ContentFile> files() throws IOException {
		return new ContentFolder(new PathMatchingResourcePatternResolver(), "file:" + this.content).files();
	}

	private List<String> ids(String record) throws IOException {
		return this.loader.load(files())
			.written()
			.get(Ref.parse(record).orElseThrow())
			.passages()
			.stream()
			.map((passage) -> passage.id())
			.toList();
	}

	private void assertRefused(String... words) {
		assertThatExceptionOfType(ContentProblems.class).isThrownBy(() -> this.loader.load(files()))
			.satisfies((report) -> assertThat(report.problems()).singleElement().asString().contains(words));
	}

	@Test
	void anEditedPassageKeepsTheAddressThatIsWrittenInIt() throws IOException {
		edit(MELTING, "came later; see", "came much later, as is told in");
		assertThat(ids("chapter:the-melting")).contains("p-0ed17ed0");
	}

	@Test
	void aPassageThatIsNewIsNoFault() throws IOException {
		edit(MELTING, "## After it", "Something new was seen. [@nebylov-1999]\n\n## After it");
		assertThat(ids("chapter:the-melting")).contains(OF_MELTING);
	}

	@Test
	void refusesToLoseAPassageAndNamesTheOneThatWasEdited() throws IOException {
		edit(MELTING, "spoke, [Vydumkina]", "spoke for hours, [Vydumkina]");
		assertRefused(MELTING + ":", "no passage '" + OF_MELTING + "'", "The First Melting took place",
				"'{#" + OF_MELTING + "}' at the end of the passage");
	}

	@Test
	void refusesToLoseAPassageThatNoOtherIsLike() throws IOException {
		edit("terms/melting.md", read(copied("terms/melting.md")).split("---\n", 3)[2], "Qq. [@nebylov-1999]\n");
		assertThatExceptionOfType(ContentProblems.class).isThrownBy(() -> this.loader.load(files()))
			.satisfies((report) -> assertThat(report.problems()).isNotEmpty()
				.extracting(ContentProblem::expected)
				.allMatch((expected) -> expected.contains("what it was taken out for, in line")
						&& !expected.contains("{#")));
	}

	private String copied(String file) throws IOException {
		copy();
		return file;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			p-0dd00002 | which was taken out in edition 2026.1
			p-9c9b13b2 | which a passage of chapter:the-melting has too""")
	void refusesAnAddressThatServedAnother(String id, String fault) throws IOException {
		edit("questions/why-did-it-freeze-again.md", "## The second frost",
				"Something new. [@nebylov-1999] {#" + id + "}\n\n## The second frost");
		assertRefused("'" + id + "', " + fault);
	}

	@Test
	void refusesAnAddressWrittenTwice() throws IOException {
		edit(MELTING, "[@nebylov-1999, p. 300]", "[@nebylov-1999, p. 300] {#p-0ed17ed0}");
		assertThatExceptionOfType(ContentProblems.class).isThrownBy(() -> this.loader.load(files()))
			.withMessageContaining("'p-0ed17ed0' at two passages");
	}

	@Test
	void refusesAFaultyLedger() throws IOException {
		edit("ledger/people.tsv", "\t-\tno source was seen to say it", "\tp-99999999\tno source");
		assertRefused("ledger/people.tsv:", "the successor 'p-99999999'");
		edit("ledger/people.tsv", "\tp-99999999\tno source", "");
		assertRefused("ledger/people.tsv:", "found 'platon-nebylov", LedgerLine.FORM);
	}

	@Test
	void theCommandWritesTheAddressOfWhatWasEditedAndNothingElse() throws IOException {
		edit(MELTING, "\n", "\r\n");
		edit(MELTING, "spoke, [Vydumkina]", "spoke for hours, [Vydumkina]");
		edit("claims/when-the-ice-broke.md", "On 26 February 1956", "On 26 or 27 February 1956");
		String before = read(MELTING);
		assertThat(LedgerCommand.update(this.content, "2026.2").lines())
			.anyMatch((line) -> line.contains("{#" + OF_MELTING));
		assertThat(read(MELTING)).isEqualTo(
				before.replace("[@nebylov-1999, p. 300]\r\n", "[@nebylov-1999, p. 300] {#" + OF_MELTING + "}\r\n"));
		assertThat(read("claims/when-the-ice-broke.md"))
			.contains("- id: p-7983bc16\n  answer: \"On 26 or 27 February 1956\"");
		assertThat(ids("chapter:the-melting")).contains(OF_MELTING);
	}

	@Test
	void theCommandAddsWhatIsNewAndDoesNothingTheSecondTime() throws IOException {
		edit(MELTING, "## After it", "Something new was seen. [@nebylov-1999, p. 4]\n\n## After it");
		assertThat(LedgerCommand.update(this.content, "2026.2").lines())
			.contains("2 passages are new in edition 2026.2");
		String ledger = read("ledger/article.tsv");
		assertThat(ledger).contains("the-melting\tnote-nebylov-1999-p-4\t2026.2\t-",
				"\t2026.2\tSomething new was seen.\n");
		assertThat(LedgerCommand.update(this.content, "2026.3").lines())
			.contains("0 passages are new in edition 2026.3");
		assertThat(read("ledger/article.tsv")).isEqualTo(ledger);
	}

	@Test
	void theCommandTakesOutANoteInFavourOfTheOneLikeIt() throws IOException {
		edit(MELTING, "[@nebylov-1999, p. 300]", "[@nebylov-1999, p. 301]");
		LedgerCommand.update(this.content, "2026.2");
		assertThat(read("ledger/article.tsv")).contains("the-melting\tnote-nebylov-1999-p-300\t2026.1\t-\t2026.2"
				+ "\tnote-nebylov-1999-p-301\tthe sources cited were changed\n");
		assertThat(ids("chapter:the-melting")).contains("note-nebylov-1999-p-301");
	}

	@Test
	void theCommandLeavesToAnEditorWhatIsLikeNothing() throws IOException {
		edit(MELTING, read(copied(MELTING)).split("## After it\n\n")[1], "Qq. [@nebylov-1999]\n");
		String ledger = read("ledger/article.tsv");
		assertThat(LedgerCommand.update(this.content, "2026.2").lines()).singleElement()
			.asString()
			.contains("is gone from chapter:the-melting", "{#p-0ed17ed0}");
		assertThat(read("ledger/article.tsv")).isEqualTo(ledger);
	}

}
