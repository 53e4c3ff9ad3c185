package thaw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The letters that are printed against those of the fonts. Which letters a file has is
 * the {@code unicode-range} of its face; that it has them, the browser tests say.
 */
class LettersTests {

	private static final Pattern FACE = Pattern.compile("fonts/([a-z-]+)\\.woff2.*?unicode-range:(.*?);",
			Pattern.DOTALL);

	private static final String EXTENSION = "-ext";

	/** Ordinary marks of English and Russian. */
	private static final String MARKS = " \u00a0!\"#%&'()+,-./0123456789:;=?[]_«»°–—‘’“”„…№";

	private static final String WHAT_TO_DO = "Take them into faces.css and cut the fonts anew: static/fonts/README.md";

	private final Map<String, Set<Integer>> faces;

	private final List<Path> files;

	private final Map<Integer, Integer> printed;

	LettersTests() throws IOException {
		this.faces = faces(Files.readString(Path.of("src/main/css/faces.css")));
		this.files = content();
		this.printed = printed(this.files);
	}

	@ParameterizedTest
	@ValueSource(strings = { "literata-regular", "literata-italic" })
	void whatIsFetchedFirstHasEnglishAndRussian(String file) {
		Set<Integer> ordinary = Stream
			.of(IntStream.rangeClosed('A', 'Z'), IntStream.rangeClosed('a', 'z'), IntStream.rangeClosed('А', 'я'),
					"Ёё".chars(), MARKS.chars())
			.flatMap(IntStream::boxed)
			.collect(Collectors.toCollection(TreeSet::new));
		ordinary.removeAll(this.faces.get(file));
		assertThat(ordinary.stream().map(Character::toString)).as(file + " lacks letters. " + WHAT_TO_DO).isEmpty();
	}

	/** While Chromium waits for the one it fetches the other. */
	@ParameterizedTest
	@ValueSource(strings = { "literata-regular", "literata-italic" })
	void noLetterIsInTwoFilesOfAStyle(String file) {
		assertThat(this.faces.get(file)).doesNotContainAnyElementsOf(this.faces.get(file + EXTENSION));
	}

	/**
	 * A letter in no file is set in the reader's own serif, and one of an {@code -ext}
	 * comes later: both are told, and stop nobody before one file of the content in a
	 * hundred has the letter.
	 */
	@Test
	void noLetterThatIsSeenOftenComesLate() throws IOException {
		Map<Integer, Integer> late = new TreeMap<>(this.printed);
		late.keySet().removeAll(this.faces.get("literata-regular"));
		Set<Integer> second = this.faces.get("literata-regular" + EXTENSION);
		late.forEach((letter, files) -> System.out.printf("U+%04X %s is in %s; files of the content that have it: %d%n",
				letter, Character.toString(letter), second.contains(letter) ? "a second font" : "no font", files));
		int often = this.files.size() / 100;
		late.values().removeIf((files) -> files <= often);
		assertThat(late.keySet().stream().map(Character::toString))
			.as("letters in more than " + often + " files of the content. " + WHAT_TO_DO)
			.isEmpty();
	}

	/** Latin and Cyrillic letters of the content, each with the number of its files. */
	private static Map<Integer, Integer> printed(List<Path> files) throws IOException {
		Map<Integer, Integer> printed = new TreeMap<>();
		for (Path file : files) {
			Files.readString(file)
				.codePoints()
				.filter(LettersTests::isOurs)
				.distinct()
				.forEach((letter) -> printed.merge(letter, 1, Integer::sum));
		}
		return printed;
	}

	private static List<Path> content() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/resources/content"))) {
			return files.filter((each) -> each.toString().endsWith(".md")).toList();
		}
	}

	private static boolean isOurs(int letter) {
		Character.UnicodeScript script = Character.UnicodeScript.of(letter);
		return script == Character.UnicodeScript.LATIN || script == Character.UnicodeScript.CYRILLIC;
	}

	private static Map<String, Set<Integer>> faces(String sheet) {
		Map<String, Set<Integer>> faces = new LinkedHashMap<>();
		Matcher face = FACE.matcher(sheet);
		while (face.find()) {
			faces.put(face.group(1), letters(face.group(2)));
		}
		return faces;
	}

	private static Set<Integer> letters(String ranges) {
		return Stream.of(ranges.replace("U+", "").strip().split("[,\\s]+"))
			.map((range) -> range.split("-"))
			.flatMap((ends) -> IntStream
				.rangeClosed(Integer.parseInt(ends[0], 16), Integer.parseInt(ends[ends.length - 1], 16))
				.boxed())
			.collect(Collectors.toSet());
	}

}
