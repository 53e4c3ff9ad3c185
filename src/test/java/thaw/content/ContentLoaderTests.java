package thaw.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/**
 * Every fault in the content is told, with file, key, what was found and what was
 * expected.
 */
@SpringJUnitConfig
class ContentLoaderTests {

	/** The loader with all real shelves, and nothing else of the site. */
	@Configuration
	@ComponentScan(basePackages = "thaw", useDefaultFilters = false,
			includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE,
					classes = { Shelf.class, ContentLoader.class, RecordListReader.class }))
	static class Shelves {

	}

	private static final String SOURCE_FRONT = """
			type: book
			title: Khrushchev
			author: [{family: Taubman, given: William}]
			issued: "2003"
			consulted: excerpt""";

	private static final ContentFile SOURCE = file("sources/taubman-2003.md", SOURCE_FRONT, "A life.");

	private static final ContentFile PERSON = file("people/nikita-khrushchev.md", """
			name: Nikita Khrushchev
			sort-name: Khrushchev, Nikita
			known-for: First Secretary
			circle: leadership
			formerly: [khrushchev]
			citations: ["@taubman-2003"]""", "He lived [@taubman-2003].");

	private static final String EVENT = """
			title: The speech
			date: "1956-02-25"
			themes: [power]
			climate: thaw
			summary: He spoke.
			citations: ["@taubman-2003"]""";

	private static final String QUOTATION = """
			title: Words
			text: Words
			original-missing: Spoken in English.
			gist: He tells those who listen that it was so.
			speaker: person:nikita-khrushchev
			date: "1956"
			themes: [power]
			standing: attributed
			standing-reason: So [@taubman-2003].
			evidence: [{date: "1956", citation: "@taubman-2003", how: heard}]
			trust: No.
			citations: ["@taubman-2003"]""";

	private final ContentLoader loader;

	ContentLoaderTests(@Autowired ContentLoader loader) {
		this.loader = loader;
	}

	@Test
	void turnsSoundFilesIntoRows() {
		Library library = this.loader
			.load(List.of(SOURCE, PERSON, file("events/speech.md", EVENT, "He [@taubman-2003]."),
					file("quotations/words.md", QUOTATION, "So [@taubman-2003].")));
		assertThat(library.rows("entry")).hasSize(4);
		assertThat(library.rows("person")).hasSize(1);
		assertThat(library.rows("former_ref")).hasSize(1);
		assertThat(library.rows("cross_reference")).extracting((row) -> row.columns().get("relation"))
			.contains("CITATION", "SPEAKER");
	}

	static Stream<Arguments> faults() {
		return Stream.of(fault("unknown reference", event(EVENT + "\nplace: place:mosow"), "place", "place:mosow"),
				fault("unknown reference in a text", event(EVENT, "See [x](person:nikita-krushchev) [@taubman-2003]."),
						"body", "nearest is person:nikita-khrushchev"),
				fault("bad EDTF", event(EVENT.replace("1956-02-25", "1956-02-31")), "date", "an EDTF date"),
				fault("range reversed", event(EVENT.replace("1956-02-25", "1956/1955")), "date",
						"ends before it begins"),
				fault("missing citation", event(EVENT.replace("citations: [\"@taubman-2003\"]", "")), "citations",
						"at least one citation"),
				fault("unknown citekey", event(EVENT, "So [@tauban-2003]."), "body", "nearest is source:taubman-2003"),
				fault("citation of another form", event(EVENT.replace("@taubman-2003", "Taubman")), "citations",
						"a citation such as"),
				fault("duplicate slug", PERSON, "file name", "a slug used once"),
				fault("unknown key", event(EVENT + "\nclimat: thaw"), "climat", "climate"),
				fault("body missing", event(EVENT, ""), "body", "a text after the front matter"),
				fault("missing text", event(EVENT.replace("title: The speech", "")), "title", "a text"),
				fault("unknown theme", event(EVENT.replace("[power]", "[weather]")), "themes", "cold-war"),
				fault("unknown climate", event(EVENT.replace("climate: thaw", "climate: rain")), "climate",
						"one of thaw, freeze, neither"),
				fault("broken YAML", event("title: [a"), "front matter", "well-formed YAML"),
				fault("key twice", event(EVENT + "\ntitle: Again"), "front matter", "well-formed YAML"),
				fault("no front matter", new ContentFile("events/x.md", "Words.".getBytes(StandardCharsets.UTF_8)),
						"front matter", "between two lines of ---"),
				fault("bad UTF-8", new ContentFile("events/x.md", new byte[] { '-', (byte) 0xff }), "file", "UTF-8"),
				fault("address of no place", file("sources/x.md", SOURCE_FRONT + "\nURL: www.example.org", "x"), "URL",
						"an address such as"),
				fault("malformed address", file("sources/x.md", SOURCE_FRONT + "\nURL: https://a b", "x"), "URL",
						"an address such as"),
				fault("malformed DOI", file("sources/x.md", SOURCE_FRONT + "\nDOI: 4148591", "x"), "DOI",
						"a DOI such as"),
				fault("author in the short title", file("sources/taubman-2004.md",
						SOURCE_FRONT.replace("title: Khrushchev", "title: Life\nshort-title: Taubman, Life"), "x"),
						"short-title", "the title alone"),
				fault("bad slug", file("events/The_Speech.md", EVENT, "x"), "file name", "lower-case letters"),
				fault("unknown folder", file("persons/x.md", EVENT, "x"), "folder", "people"),
				fault("link to a former slug", event(EVENT, "See [x](person:khrushchev) [@taubman-2003]."), "body",
						"its present name person:nikita-khrushchev"),
				fault("link to itself", event(EVENT, "See [x](event:speech) [@taubman-2003]."), "body",
						"a link to another record"),
				fault("list in place of a text", event(EVENT.replace("title: The speech", "title: [a, b]")), "title",
						"a text"),
				fault("verified without a source", quotation(QUOTATION.replace("attributed", "verified")), "source",
						"weaker standing"),
				fault("verified without a locator",
						quotation(QUOTATION.replace("attributed", "verified\nsource: \"@taubman-2003\"")), "source",
						"locator-missing: true"),
				fault("verified by a source that was not read",
						quotation(QUOTATION.replace("attributed", "verified\nsource: \"@taubman-2003, p. 1\"")),
						"source", "consulted: text"),
				fault("neither original nor a reason",
						quotation(QUOTATION.replace("original-missing: Spoken in English.", "")), "original-missing",
						"why it is missing"),
				fault("evidence out of order",
						quotation(QUOTATION.replace("how: heard}]",
								"how: heard}, {date: \"1955\", cite: \"@taubman-2003\", how: read}]")),
						"evidence[1].date", "the order of time"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("faults")
	void tellsTheFault(String name, ContentFile faulty, String key, String expected) {
		assertThatExceptionOfType(ContentProblems.class)
			.isThrownBy(() -> this.loader.load(List.of(SOURCE, PERSON, faulty)))
			.satisfies((report) -> assertThat(report.problems()).anySatisfy((problem) -> {
				assertThat(problem.file()).isEqualTo(faulty.path());
				assertThat(problem.key()).isEqualTo(key);
				assertThat(problem.toString()).contains(expected);
			}));
	}

	@Test
	void tellsAllFaultsTogetherWithTheirLines() {
		List<ContentFile> files = new ArrayList<>(List.of(SOURCE, PERSON));
		files.add(event(EVENT.replace("1956-02-25", "soon").replace("[power]", "[weather]")));
		files.add(quotation(QUOTATION.replace("trust: No.", "")));
		assertThatExceptionOfType(ContentProblems.class).isThrownBy(() -> this.loader.load(files))
			.satisfies((report) -> {
				assertThat(report.problems()).hasSize(3);
				assertThat(report).hasMessageContaining("content/events/speech.md:3: date: found 'soon'")
					.hasMessageContaining("content/events/speech.md:4: themes")
					.hasMessageContaining("content/quotations/words.md:1: trust: found nothing; expected a text");
			});
	}

	private static Arguments fault(String name, ContentFile file, String key, String expected) {
		return Arguments.of(name, file, key, expected);
	}

	private static ContentFile event(String front) {
		return event(front, "He spoke [@taubman-2003].");
	}

	private static ContentFile event(String front, String body) {
		return file("events/speech.md", front, body);
	}

	private static ContentFile quotation(String front) {
		return file("quotations/words.md", front, "So [@taubman-2003].");
	}

	private static ContentFile file(String path, String front, String body) {
		return new ContentFile(path, ("---\n" + front + "\n---\n" + body).getBytes(StandardCharsets.UTF_8));
	}

}
