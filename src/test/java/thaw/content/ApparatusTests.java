package thaw.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** What the notes of the whole site rest on. The goals are editorial ones. */
@SpringJUnitConfig(Shelves.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApparatusTests {

	private static final Set<String> STRONG = Set.of("DOCUMENT", "PRESS", "MEMOIR", "SCHOLARSHIP");

	private final Map<String, Map<String, Object>> sources;

	private final List<Map<String, Object>> citations;

	private final Set<String> used;

	ApparatusTests(@Autowired ContentLoader loader) throws IOException {
		Library library = loader
			.load(new ContentFolder(new PathMatchingResourcePatternResolver(), "file:src/main/resources/content")
				.files());
		this.sources = library.rows("source")
			.stream()
			.map(Row::columns)
			.collect(Collectors.toMap((source) -> "source:" + source.get("slug"), (source) -> source));
		this.used = library.rows("cross_reference")
			.stream()
			.map((row) -> row.columns().get("to_ref").toString())
			.collect(Collectors.toSet());
		this.citations = library.rows("cross_reference")
			.stream()
			.map(Row::columns)
			.filter((pointer) -> "CITATION".equals(pointer.get("relation")))
			.map((pointer) -> this.sources.get(pointer.get("to_ref").toString()))
			.toList();
	}

	private double share(Predicate<Map<String, Object>> of) {
		return (double) this.citations.stream().filter(of).count() / this.citations.size();
	}

	@Test
	void mostCitationsRestOnDocumentsPressMemoirsOrScholarship() {
		assertThat(share((source) -> STRONG.contains(source.get("grade")))).isGreaterThanOrEqualTo(0.6);
	}

	@Test
	void fewCitationsRestOnPagesWithoutAuthorAndDate() {
		assertThat(share((source) -> "WEB_PAGE".equals(source.get("grade")) && source.get("date_edtf") == null
				&& !source.get("csl").toString().contains("\"author\"")
				&& !source.get("csl").toString().contains("\"editor\"")))
			.isLessThan(0.08);
	}

	/**
	 * A work that supports nothing and is recommended nowhere has no place in the
	 * bibliography.
	 */
	@Test
	void everySourceIsUsed() {
		assertThat(this.used).containsAll(this.sources.keySet());
	}

}
