package thaw.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import thaw.crossref.Kind;

/** The editor's manual and the shelves know the same keys, and require the same. */
@SpringJUnitConfig(Shelves.class)
class ManualTests {

	private static final Path MANUAL = Path.of("src/main/resources/content/README.md");

	private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[^|]*`) \\| (.*) \\|$");

	private static final Pattern KEY = Pattern.compile("`([A-Za-z_-]+)`");

	private final Map<Kind, Shelf> shelves;

	ManualTests(@Autowired List<Shelf> shelves) {
		this.shelves = shelves.stream().collect(Collectors.toMap(Shelf::kind, Function.identity()));
	}

	/** Key by key, what the manual says of it: those of the kind, or of every kind. */
	private static Map<String, String> manual(String heading) throws IOException {
		String section = Files.readString(MANUAL).split("(?m)^## " + heading + ".*$", 2)[1].split("(?m)^## ", 2)[0];
		Map<String, String> keys = new TreeMap<>();
		ROW.matcher(section)
			.results()
			.forEach((
					row) -> KEY.matcher(row.group(1)).results().forEach((key) -> keys.put(key.group(1), row.group(2))));
		return keys;
	}

	private Manuscript shelve(ContentFile file, Library library) {
		Kind kind = Kind.ofFolder(file.folder()).orElseThrow();
		Manuscript manuscript = new ContentReader(library).record(kind, file).orElseThrow();
		this.shelves.get(kind).card(manuscript.front());
		this.shelves.get(kind).shelve(manuscript);
		manuscript.writeText();
		return manuscript;
	}

	@ParameterizedTest
	@EnumSource
	void explainsEveryKeyThatIsReadAndNoOther(Kind kind) throws IOException {
		Set<String> read = new TreeSet<>();
		new ContentFolder(new PathMatchingResourcePatternResolver(), "classpath*:fixture/content").files()
			.stream()
			.filter((file) -> file.folder().equals(kind.folder()))
			.forEach((file) -> read.addAll(shelve(file, new Library()).front().read));
		read.removeAll(manual("What every kind has").keySet());
		assertThat(manual(kind.prefix()).keySet()).isEqualTo(read);
	}

	@ParameterizedTest
	@EnumSource
	void saysWhatIsRequired(Kind kind) throws IOException {
		Library library = new Library();
		shelve(new ContentFile(kind.folder() + "/empty.md", "---\n\n---\nText.".getBytes(StandardCharsets.UTF_8)),
				library);
		Set<String> missed = library.problems().stream().map(ContentProblem::key).collect(Collectors.toSet());
		Map<String, String> keys = manual(kind.prefix());
		assertThat(missed).containsAll(matching(keys, "required\\b(?! (?:if|when|where)).*"));
		missed.removeAll(matching(keys, ".*\\brequired (?:if|when|where)\\b.*|.*under `unverified`.*"));
		missed.removeAll(Set.of("citations", "file name"));
		assertThat(missed).isEqualTo(matching(keys, "required\\b(?! (?:if|when|where)).*"));
	}

	private static Set<String> matching(Map<String, String> keys, String form) {
		return keys.entrySet()
			.stream()
			.filter((key) -> key.getValue().matches(form))
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

}
