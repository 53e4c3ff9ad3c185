package thaw.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;
import thaw.article.Part;
import thaw.crossref.Theme;

/** Editorial rules that a machine can check, over the real files. */
class ContentTests {

	private static final Path CONTENT = Path.of("src/main/resources/content");

	private static final Path SEED = Path.of("../shared/seed/article.txt");

	private static final int RUN = 8;

	/** Keys whose values are the words of others. */
	private static final Set<String> QUOTED = Set.of("title", "text", "original", "wording", "short-title", "aliases");

	private record File(Path path, String front, String body) {

		/**
		 * The body as prose: without citations, addresses and what stands in quotation
		 * marks.
		 */
		String prose() {
			return unquoted(this.body);
		}

		/** The sentences of the front matter, without those that quote. */
		String frontProse() {
			Map<String, Object> values = new Yaml().load(this.front);
			values.keySet().removeAll(QUOTED);
			return sentences(values).map(File::unquoted).collect(Collectors.joining(" … "));
		}

		private static Stream<String> sentences(Object value) {
			if (value instanceof Map<?, ?> map) {
				return map.entrySet()
					.stream()
					.filter((one) -> !QUOTED.contains(one.getKey()))
					.flatMap((one) -> sentences(one.getValue()));
			}
			return (value instanceof List<?> list) ? list.stream().flatMap(File::sentences)
					: Stream.of(String.valueOf(value));
		}

		private static String unquoted(String text) {
			String plain = text.replaceAll("\\[@[^\\]]*\\]", "").replaceAll("\\]\\([^)]*\\)", "");
			return plain.replaceAll("“[^”]*”|\"[^\"]*\"", " … ");
		}

	}

	private static List<File> files(String folder) throws IOException {
		List<File> files = new ArrayList<>();
		if (Files.notExists(CONTENT.resolve(folder))) {
			return files;
		}
		try (Stream<Path> paths = Files.list(CONTENT.resolve(folder))) {
			for (Path path : paths.sorted().toList()) {
				String[] parts = Files.readString(path).split("(?m)^---$", 3);
				files.add(new File(path, parts[1], parts[2]));
			}
		}
		return files;
	}

	@ParameterizedTest
	@CsvSource({ "people, 50", "events, 70", "places, 30", "sources, 45", "quotations, 90", "article, 8", "figures, 9",
			"organisations, 30", "terms, 20" })
	void thereIsEnoughOfEveryKind(String folder, int least) throws IOException {
		assertThat(files(folder)).hasSizeGreaterThanOrEqualTo(least);
	}

	@Test
	void everyThemeHasARecord() throws IOException {
		List<String> names = Arrays.stream(Theme.values()).map((theme) -> theme.slug() + ".md").sorted().toList();
		assertThat(files("themes").stream().map((file) -> file.path().getFileName().toString()).toList())
			.isIn(List.of(), names);
	}

	@ParameterizedTest
	@CsvSource({ "article", "people", "events", "claims", "questions", "themes" })
	void everyParagraphCites(String folder) throws IOException {
		assertThat(files(folder)).allSatisfy((file) -> assertThat(file.body().split("\\n\\s*\\n"))
			.filteredOn((paragraph) -> !paragraph.isBlank() && !paragraph.strip().matches("(?s)[#|>-].*"))
			.allSatisfy((paragraph) -> assertThat(paragraph).as(file.path().toString()).contains("[@")));
	}

	@Test
	void theArticleHasItsLength() throws IOException {
		int words = files("article").stream().mapToInt((file) -> words(file.prose()).size()).sum();
		assertThat(words).isGreaterThan(7_000);
	}

	@Test
	void theNumbersOfTheChaptersFollowTheParts() throws IOException {
		List<Map<String, Object>> chapters = new ArrayList<>();
		files("article").forEach((file) -> chapters.add(new Yaml().load(file.front())));
		chapters.sort(Comparator.comparing((chapter) -> (Integer) chapter.get("number")));
		List<String> order = Arrays.stream(Part.values()).map((part) -> part.name().toLowerCase(Locale.ROOT)).toList();
		assertThat(chapters).extracting((chapter) -> order.indexOf(chapter.get("part"))).isSorted();
		assertThat(chapters).extracting((chapter) -> chapter.get("number"))
			.containsExactlyElementsOf(IntStream.rangeClosed(1, chapters.size()).boxed().toList());
	}

	@Test
	void quotationsAreDocumented() throws IOException {
		List<File> files = files("quotations");
		assertThat(files).filteredOn((file) -> file.front().contains("\noriginal:")).hasSizeGreaterThanOrEqualTo(50);
		assertThat(files).filteredOn((file) -> !file.front().contains("\nstanding: verified"))
			.hasSizeGreaterThanOrEqualTo(20);
		assertThat(files).filteredOn((file) -> file.front().contains("\nvariants:")).hasSizeGreaterThanOrEqualTo(25);
	}

	@Test
	void noAdverbDoesTheWorkOfAFact() throws IOException {
		Pattern empty = Pattern.compile("(?i)\\b(?:famously|recently|needless to say|iconic|legendary|of course)\\b");
		for (String folder : List.of("article", "people", "events", "places", "organisations", "terms", "figures",
				"claims", "questions", "themes")) {
			assertThat(files(folder))
				.allSatisfy((file) -> assertThat(file.prose()).as(file.path().toString()).doesNotContainPattern(empty));
		}
	}

	/** The article this site grew out of is a source of facts, never of sentences. */
	@Test
	void noSentenceOfTheSeedStandsHere() throws IOException {
		assumeTrue(Files.exists(SEED), "the seed article lies beside the project only where it is being edited");
		Set<List<String>> runs = new HashSet<>(runs(words(Files.readString(SEED))));
		for (String folder : List.of("article", "people", "events", "places", "organisations", "terms", "figures",
				"sources", "quotations", "series", "claims", "questions", "themes")) {
			assertThat(files(folder)).allSatisfy((file) -> {
				for (String stretch : (file.prose() + " … " + file.frontProse()).split("…")) {
					List<List<String>> copied = runs(words(stretch)).stream().filter(runs::contains).toList();
					assertThat(copied).as(file.path().toString()).isEmpty();
				}
			});
		}
	}

	private static List<String> words(String text) {
		return Arrays.stream(text.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}\\d']+"))
			.filter((word) -> !word.isEmpty())
			.toList();
	}

	private static List<List<String>> runs(List<String> words) {
		List<List<String>> runs = new ArrayList<>();
		for (int i = 0; i + RUN <= words.size(); i++) {
			runs.add(words.subList(i, i + RUN));
		}
		return runs;
	}

}
