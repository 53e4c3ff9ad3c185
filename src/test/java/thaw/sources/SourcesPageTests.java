package thaw.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thaw.FixtureTest;
import thaw.markup.Html;

/**
 * The bibliography: by letters, by kinds of witness, and never more at once than can be
 * read.
 */
class SourcesPageTests extends FixtureTest {

	@Test
	void letterLeadsToItsWorks() throws Exception {
		String first = page("/sources").select(".ranges a").first().attr("href");
		assertThat(page("/sources").select(".bibliography")).isEmpty();
		assertThat(page(first).select(".bibliography li")).isNotEmpty();
		assertThat(page(first).select(".letters [aria-current]").attr("href")).isEqualTo(first);
	}

	@Test
	void gradeLeadsToItsWorks() throws Exception {
		assertThat(page("/sources?grade=press").select(".bibliography small").eachText()).isNotEmpty()
			.allMatch("press of the time"::equals);
		assertThat(json("/sources.json?grade=press").get("total").asInt())
			.isEqualTo(page("/sources?grade=press").select(".bibliography li").size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "grade=gossip", "letter=AB", "grade=press&page=0", "page=x" })
	void whatCannotBeIsRefused(String query) throws Exception {
		assertThat(answer("/sources?" + query).getStatus()).isEqualTo(400);
	}

	@Test
	void longChoiceStandsOnSeveralPages() {
		List<SourcesPage.Item> works = IntStream.range(0, 450)
			.mapToObj((at) -> new SourcesPage.Item("source:a" + at, "/sources/a" + at, "A" + at, "A", "book", null,
					"memoir", "memoir", new Html("A")))
			.toList();
		SourcesPage last = SourcesPage.of(works, new SourcesChoice("A", "", 3));
		assertThat(last.shown()).hasSize(50);
		assertThat(last.pages().stream().map(SourcesPage.Door::url)).containsExactly("/sources?letter=A",
				"/sources?letter=A&page=2", "/sources?letter=A&page=3");
	}

}
