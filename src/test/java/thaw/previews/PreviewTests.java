package thaw.previews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import thaw.crossref.CrossReference;
import thaw.crossref.CrossReferences;
import thaw.crossref.Entries;
import thaw.crossref.Entry;
import thaw.crossref.Kind;

/** Every record has a preview that is small, safe and no page. */
@SpringBootTest
@AutoConfigureMockMvc
class PreviewTests {

	private static final int MOST_BYTES = 6 * 1024;

	private static final int MOST_SCRIPT_BYTES = 15 * 1024;

	private final MockMvc site;

	private final Entries entries;

	private final CrossReferences crossReferences;

	PreviewTests(@Autowired MockMvc site, @Autowired Entries entries, @Autowired CrossReferences crossReferences) {
		this.site = site;
		this.entries = entries;
		this.crossReferences = crossReferences;
	}

	@ParameterizedTest
	@EnumSource(Kind.class)
	void everyRecordSaysWhatItIs(Kind kind) throws Exception {
		List<Entry> records = this.entries.findByKindOrderByPosition(kind);
		assertThat(records).isNotEmpty();
		for (Entry record : records) {
			byte[] bytes = preview(record).getContentAsByteArray();
			Element card = Jsoup.parseBodyFragment(new String(bytes, StandardCharsets.UTF_8)).body();
			assertThat(bytes).as(record.path()).hasSizeLessThanOrEqualTo(MOST_BYTES);
			assertThat(card.select(".kind").text()).startsWith(kind.label());
			assertThat(card.select(".name").text()).as(record.path()).isNotBlank();
			assertThat(card.select(".blurb").text()).as(record.path()).isNotBlank();
			assertThat(card.select("script, style, a, h1, h2, h3, [id], [style], [onclick]")).as(record.path())
				.isEmpty();
		}
	}

	@ParameterizedTest
	@EnumSource(Kind.class)
	void isKeptAndNeverListed(Kind kind) throws Exception {
		Entry record = this.entries.findByKindOrderByPosition(kind).get(0);
		MockHttpServletResponse first = preview(record);
		MockHttpServletResponse again = preview(record);
		assertThat(first.getHeader("X-Robots-Tag")).isEqualTo("noindex");
		assertThat(again.getHeader("X-Robots-Tag")).isEqualTo("noindex");
		assertThat(again.getHeader("ETag")).isNotNull().isEqualTo(first.getHeader("ETag"));
	}

	@Test
	void everyRecordOfAChapterStaysSmallThere() throws Exception {
		for (Entry chapter : this.entries.findByKindOrderByPosition(Kind.CHAPTER)) {
			List<Entry> named = this.crossReferences.mentions(chapter.ref().toString())
				.stream()
				.map(CrossReference::to)
				.distinct()
				.toList();
			for (Entry record : named.subList(0, Math.min(20, named.size()))) {
				assertThat(preview(record, chapter.path()).getContentAsByteArray()).as(record.path())
					.hasSizeLessThanOrEqualTo(MOST_BYTES);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/preview/people/nobody", "/preview/nothing/nikita-khrushchev", "/preview/people",
			"/preview/people/%3Cscript%3E", "/preview/people/nikita-khrushchev.json" })
	void knowsNoOther(String address) throws Exception {
		this.site.perform(get(URI.create(address)))
			.andExpect(status().isNotFound())
			.andExpect(header().doesNotExist("ETag"));
	}

	@Test
	void theScriptsKnowNoKindAndAreSmall() throws Exception {
		Path scripts = Path.of("src/main/js");
		String script = Files.readString(scripts.resolve("previews.js"));
		assertThat(Kind.values()).noneMatch((kind) -> script.contains(kind.segment() + "|"));
		assertThat(script).contains("[data-record]");
		try (Stream<Path> files = Files.list(scripts)) {
			assertThat(files.mapToLong((file) -> file.toFile().length()).sum()).isLessThanOrEqualTo(MOST_SCRIPT_BYTES);
		}
	}

	private MockHttpServletResponse preview(Entry record) throws Exception {
		return preview(record, "");
	}

	private MockHttpServletResponse preview(Entry record, String from) throws Exception {
		return this.site.perform(get("/preview" + record.path()).queryParam("from", from))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse();
	}

}
