package thaw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules of the house that no compiler holds. */
class HouseRulesTests {

	private static final int LONGEST_FILE = 200;

	private static final Pattern TEXT = Pattern.compile("\\.(?:java|md|html|css|js|sql|properties|svg|tsv|psv|json)$");

	private static final Path JAVA = Path.of("src/main/java/thaw");

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Path CSS = Path.of("src/main/css");

	private static final Path SCRIPTS = Path.of("src/main/js");

	private static final Set<String> TOP_LEVEL = Set.of(".ci", ".editorconfig", ".gitattributes", ".gitignore", ".mvn",
			"CONTRIBUTING.md", "README.md", "findings", "mvnw", "mvnw.cmd", "pom.xml", "src");

	@Test
	void noFileIsLongerThanAScreenful() {
		assertThat(Stream.of(JAVA, Path.of("src/test/java"), CSS, SCRIPTS, TEMPLATES).flatMap(HouseRulesTests::files))
			.filteredOn((file) -> text(file).lines().count() > LONGEST_FILE)
			.isEmpty();
	}

	@Test
	void topLevelIsTheDesignCard() {
		List<Path> tracked = TrackedFiles.all().orElse(List.of());
		assumeFalse(tracked.isEmpty(), "only a repository knows what belongs to it");
		assertThat(tracked.stream()
			.map((file) -> file.getName(0).toString())
			.filter((name) -> !name.startsWith("LICENSE"))
			.distinct()).isSubsetOf(TOP_LEVEL);
	}

	/** As {@code .editorconfig} has it; the licence of the fonts is left as it came. */
	@Test
	void textsEndWithALineAndNoLineWithASpace() {
		assertThat(files(Path.of("src")).filter((file) -> TEXT.matcher(file.toString()).find())).isNotEmpty()
			.allSatisfy((file) -> assertThat(text(file)).as(file.toString())
				.endsWith("\n")
				.doesNotContainPattern("[ \t]\n")
				.doesNotContain("\r"));
	}

	/** But for empty elements, between which text browsers leave out a drawing. */
	@Test
	void templatesCarryNoStyleAndNoScript() {
		Pattern inline = Pattern
			.compile("\\sstyle=|\\son[a-z]+=|<style(?! />|></style>)|<script(?![^>]*(?:th:src|application/ld\\+json))");
		assertThat(files(TEMPLATES)).filteredOn((file) -> inline.matcher(text(file)).find()).isEmpty();
	}

	@Test
	void templatesStateTheirModel() {
		assertThat(files(TEMPLATES).filter((file) -> !file.startsWith(TEMPLATES.resolve("fragments"))))
			.filteredOn((file) -> !text(file).contains("th:fragment"))
			.filteredOn((file) -> !text(file).contains("<!--/* Model: page (thaw."))
			.isEmpty();
	}

	@Test
	void coloursStandOnlyAmongTheTokens() {
		Pattern colour = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(?:rgb|hsl|oklch|oklab|lab|lch)a?\\(");
		assertThat(files(CSS).filter((file) -> !file.endsWith("tokens.css")))
			.filteredOn((file) -> colour.matcher(text(file)).find())
			.isEmpty();
	}

	@Test
	void everyPartOfTheStyleSheetIsServed() {
		String joined = text(Path.of("pom.xml"));
		assertThat(files(CSS)).hasSizeGreaterThan(10)
			.allSatisfy((part) -> assertThat(joined).containsPattern("[\" ]" + part.getFileName() + "[\" ]"));
	}

	@Test
	void everyRoomHasADoorPlateAndAPlaceOnTheMap() throws IOException {
		String map = text(Path.of("README.md"));
		try (Stream<Path> rooms = Files.list(JAVA)) {
			assertThat(rooms.filter(Files::isDirectory)).isNotEmpty().allSatisfy((room) -> {
				assertThat(text(room.resolve("package-info.java"))).contains("/**", "@org.springframework.modulith");
				assertThat(map).contains("`" + room.getFileName() + "`");
			});
		}
	}

	@Test
	void everyKeyOfTheContentIsInTheManual() {
		String manual = text(Path.of("src/main/resources/content/README.md"));
		Pattern key = Pattern.compile(
				"(?:text|optional|raw|read|texts|maps|map|date|optionalDate|number|flag|citation|inline|target|choice)"
						+ "\\((?:row, )?(?:front|office|participant|relation|one|name|fields)?,? ?\"([a-zA-Z_-]+)\"");
		List<String> keys = files(JAVA).filter((file) -> file.toString().endsWith("Shelf.java"))
			.flatMap((file) -> key.matcher(text(file)).results().map((match) -> match.group(1)))
			.distinct()
			.toList();
		assertThat(keys).hasSizeGreaterThan(40)
			.allSatisfy((one) -> assertThat(manual).containsPattern("`?\\b" + one + "\\b"));
	}

	@Test
	void noFileNamesAPackageRegistry() {
		Pattern registry = Pattern.compile("//(?:repo1?|registry|deb|security)\\.[a-z]+");
		Stream<Path> top = Stream.of("pom.xml", "README.md", "mvnw", "mvnw.cmd").map(Path::of);
		Stream<Path> folders = Stream.of(".mvn", ".ci", "findings").map(Path::of).filter(Files::exists);
		assertThat(Stream.concat(top, folders.flatMap(HouseRulesTests::files)))
			.allSatisfy((file) -> assertThat(text(file)).as(file.toString()).doesNotContainPattern(registry));
	}

	private static Stream<Path> files(Path folder) {
		return TrackedFiles.below(folder);
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
