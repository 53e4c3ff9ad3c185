package thaw.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import thaw.query.Query;
import thaw.query.QueryParser;
import thaw.web.BadRequest;
import thaw.words.KnownWords;
import thaw.words.Readers;

/** Nothing that can be typed breaks the reading of it or the marking of what it finds. */
class HostileTests {

	private static final int MOST_WORDS = 48;

	private final QueryParser parser = new QueryParser(Readers.knowing(new KnownWords()));

	@Test
	void thereAreEnoughInputs() {
		assertThat(Hostile.inputs().stream().distinct().count()).isGreaterThanOrEqualTo(200);
	}

	@Test
	void everyQueryIsReadAndCanBeWrittenAgain() {
		forAll(Hostile.inputs(), (input) -> {
			Query query = this.parser.parse(input);
			assertThat(query.allWords().size()).isLessThanOrEqualTo(MOST_WORDS);
			assertThat(this.parser.parse(query.written()).terms()).hasSameSizeAs(query.terms());
		});
	}

	@Test
	void whatIsMarkedStaysText() {
		forAll(Hostile.inputs(), (input) -> {
			Highlighter highlighter = new Highlighter(this.parser.parse("bury " + input));
			String text = "We will bury " + input + " you. bury";
			Document marked = Jsoup.parseBodyFragment(highlighter.mark(text));
			assertThat(marked.body().select(":not(body, mark)")).isEmpty();
			assertThat(marked.body().select("mark")).isNotEmpty();
		});
	}

	@Test
	void aMarkedPageKeepsItsElements() {
		String page = "<body><main><h1>A</h1><p class=\"bury\">We will <em>bury</em> &lt;x-hostile&gt; you</p></main></body>";
		forAll(Hostile.inputs(), (input) -> {
			String marked = HighlightedHtml.of(page, new Highlighter(this.parser.parse("bury " + input)));
			assertThat(marked.replaceAll("</?mark>", "")).isEqualTo(page);
		});
	}

	@Test
	void anAddressIsReadBackOrRefused() {
		forAll(Hostile.inputs(), (input) -> {
			if (input.length() > SearchRequest.LONGEST_QUERY) {
				assertThat(refused("q", input)).isTrue();
				return;
			}
			String url = SearchRequest.of("/search", parameters("q", input)).url();
			assertThat(url).matches("/search(?:\\?q=[A-Za-z0-9%._*~-]+)?");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "speaker", "year", "theme", "standing", "lang", "source", "kind" })
	void aFilterIsReadBackOrRefused(String parameter) {
		forAll(Hostile.inputs(), (input) -> {
			if (!refused(parameter, input)) {
				String url = SearchRequest.of("/quotations", parameters(parameter, input)).url();
				assertThat(UriComponentsBuilder.fromUriString(url).build(true).getQueryParams().keySet())
					.isSubsetOf(parameter);
			}
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "sort", "page" })
	void aViewThatThereIsNotIsRefused(String parameter) {
		forAll(Hostile.SEEDS, (input) -> assertThat(input.isBlank() || refused(parameter, input)).isTrue());
	}

	private static boolean refused(String parameter, String value) {
		try {
			SearchRequest.of("/quotations", parameters(parameter, value));
			return false;
		}
		catch (BadRequest ex) {
			return true;
		}
	}

	private static LinkedMultiValueMap<String, String> parameters(String name, String value) {
		LinkedMultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
		parameters.add(name, value);
		return parameters;
	}

	/** All are tried, whichever fail. */
	static void forAll(List<String> inputs, Consumer<String> assertion) {
		SoftAssertions soft = new SoftAssertions();
		inputs.forEach((input) -> soft.assertThatCode(() -> assertion.accept(input))
			.as(input.substring(0, Math.min(40, input.length())))
			.doesNotThrowAnyException());
		soft.assertAll();
	}

}
