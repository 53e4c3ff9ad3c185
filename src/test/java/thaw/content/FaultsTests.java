package thaw.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/**
 * Every kind of fault, in an edition that has no other: the whole report, with file,
 * line, key, what was found and what was expected. {@code content/faults.txt} has a block
 * for each: what it is, the file, the words that stand there, the words put in their
 * place, the report.
 */
@SpringJUnitConfig(Shelves.class)
class FaultsTests {

	private record Fault(String name, String path, String words, String faulty, List<String> report) {

		static Fault of(String block) {
			List<String> lines = block.lines().toList();
			return new Fault(lines.get(0).substring(2), lines.get(1), plain(lines.get(2)), plain(lines.get(3)),
					lines.subList(4, lines.size()));
		}

		private static String plain(String line) {
			return line.equals("(nothing)") ? "" : line.replace("\\n", "\n");
		}

		ContentFile in(ContentFile file) {
			String text = new String(file.bytes(), StandardCharsets.UTF_8);
			Matcher found = Pattern.compile(Pattern.quote(this.words)).matcher(text);
			assertThat(found.results().count()).as(this.name).isEqualTo(1);
			return new ContentFile(file.path(), text.replace(this.words, this.faulty).getBytes(StandardCharsets.UTF_8));
		}

		@Override
		public String toString() {
			return this.name;
		}

	}

	private final ContentLoader loader;

	private final List<ContentFile> edition;

	FaultsTests(@Autowired ContentLoader loader) throws IOException {
		this.loader = loader;
		this.edition = new ContentFolder(new PathMatchingResourcePatternResolver(), "classpath*:fixture/content")
			.files();
	}

	static Stream<Fault> faults() throws IOException {
		try (var file = FaultsTests.class.getResourceAsStream("/content/faults.txt")) {
			String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
			return Stream.of(text.strip().split("\n\n")).map(Fault::of);
		}
	}

	@Test
	void theEditionItselfHasNone() {
		assertThat(this.loader.load(this.edition).problems()).isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("faults")
	void tellsTheFaultAndNoOther(Fault fault) {
		List<ContentFile> faulty = this.edition.stream()
			.map((file) -> file.path().equals(fault.path()) ? fault.in(file) : file)
			.toList();
		assertThatExceptionOfType(ContentProblems.class).isThrownBy(() -> this.loader.load(faulty))
			.satisfies((report) -> assertThat(report.problems()).extracting(ContentProblem::toString)
				.containsExactlyElementsOf(fault.report()));
	}

}
