package thaw.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pictures on a phone, a tablet and a desk: no words on other words, nothing too
 * small, nothing too wide.
 */
class PicturesBrowserTests extends BrowserTest {

	private static final List<String> PICTURES = List.of("/timeline", "/timeline/1953", "/timeline/1956",
			"/timeline/1961", "/timeline?person=nikita-khrushchev", "/places", "/places?from=1956&to=1957",
			"/numbers/prisoners-1953-1962", "/numbers/counts-of-the-dead");

	private static final String OVERLAPS = """
			[...document.querySelectorAll('main svg text')].filter((text) => text.checkVisibility())
				.map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }))
				.flatMap((one, i, all) => all.slice(0, i)
					.filter((other) => one.box.left < other.box.right - 0.5 && other.box.left < one.box.right - 0.5
						&& one.box.top < other.box.bottom - 0.5 && other.box.top < one.box.bottom - 0.5)
					.map((other) => one.words + ' on ' + other.words))""";

	private static final String CUT = """
			[...document.querySelectorAll('main svg text')].filter((text) => text.checkVisibility()).filter((text) => {
				const box = text.getBoundingClientRect(), picture = text.ownerSVGElement.getBoundingClientRect();
				return box.left < picture.left - 1 || box.right > picture.right + 1 || box.bottom > picture.bottom + 1;
			}).map((text) => text.textContent)""";

	private static final String SMALL_TARGETS = """
			(least) => [...document.querySelectorAll('main svg a')].filter((mark) => mark.checkVisibility())
				.filter((mark) => { const box = mark.getBoundingClientRect(); return box.width < least || box.height < least; })
				.map((mark) => mark.textContent)""";

	private Page open(String path, int width, ColorScheme scheme) {
		Page page = visit(path,
				new NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme).setJavaScriptEnabled(true));
		page.evaluate("document.fonts.ready");
		return page;
	}

	static Stream<Arguments> views() {
		return PICTURES.stream().flatMap((path) -> Stream.of(320, 768, 1280).map((width) -> Arguments.of(path, width)));
	}

	@ParameterizedTest
	@MethodSource("views")
	void wordsStandClearOfOneAnother(String path, int width) {
		Page page = open(path, width, ColorScheme.LIGHT);
		assertThat((List<?>) page.evaluate(OVERLAPS)).as(path + " at " + width).isEmpty();
		assertThat((List<?>) page.evaluate(CUT)).as(path + " at " + width).isEmpty();
		assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
		assertThat((List<?>) page.evaluate(SMALL_TARGETS, (width == 320) ? 44 : 24)).as(path + " at " + width)
			.isEmpty();
	}

	static Stream<Arguments> colours() {
		return PICTURES.stream()
			.flatMap((path) -> Stream.of(Arguments.of(path, 1280, ColorScheme.LIGHT),
					Arguments.of(path, 320, ColorScheme.DARK)));
	}

	@ParameterizedTest
	@MethodSource("colours")
	void hasNothingThatAxeObjectsTo(String path, int width, ColorScheme scheme) {
		Page page = open(path, width, scheme);
		assertThat(new AxeBuilder(page).analyze().getViolations())
			.extracting((violation) -> violation.getId() + ": " + violation.getNodes().get(0).getHtml())
			.isEmpty();
	}

}
