package thaw.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pictures on a phone, a tablet and a desk: no words on other words, nothing too
 * small, nothing too wide.
 */
class PicturesBrowserTests extends BrowserTest {

	private static final List<String> PICTURES = List.of("/timeline", "/timeline/1953", "/timeline/1956",
			"/timeline/1961", "/timeline?person=nikita-khrushchev", "/places", "/places?from=1956&to=1957",
			"/numbers/prisoners-1953-1962", "/numbers/counts-of-the-dead", "/people/nikita-khrushchev",
			"/people/joseph-brodsky");

	private static final int[] WIDTHS = { 320, 768, 1280 };

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

	/** Words and targets are looked at in every width on one visit. */
	static Stream<Arguments> views() {
		return PICTURES.stream().flatMap((path) -> Stream.of(Face.values()).map((face) -> Arguments.of(path, face)));
	}

	@ParameterizedTest
	@MethodSource("views")
	void wordsStandClearOfOneAnother(String path, Face face) {
		Page page = newcomer(new NewContextOptions());
		face.set(page);
		go(page, path);
		face.require(page);
		for (int width : WIDTHS) {
			String where = path + " in " + face + " at " + width;
			page.setViewportSize(width, 900);
			page.evaluate("document.fonts.ready");
			assertThat((List<?>) page.evaluate(OVERLAPS)).as(where).isEmpty();
			assertThat((List<?>) page.evaluate(CUT)).as(where).isEmpty();
			assertThat((int) page.evaluate("document.documentElement.scrollWidth")).as(where)
				.isLessThanOrEqualTo(width);
			assertThat((List<?>) page.evaluate(SMALL_TARGETS, (width == 320) ? 44 : 24)).as(where).isEmpty();
		}
	}

	static Stream<Arguments> colours() {
		return PICTURES.stream()
			.flatMap((path) -> Stream.of(Arguments.of(path, 1280, ColorScheme.LIGHT),
					Arguments.of(path, 320, ColorScheme.DARK)));
	}

	@ParameterizedTest
	@MethodSource("colours")
	void hasNothingThatAxeObjectsTo(String path, int width, ColorScheme scheme) {
		assertAccessible(visit(path, new NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme)),
				path + " at " + width);
	}

	/** What explains a picture is seen wherever the picture is. */
	@ParameterizedTest
	@ValueSource(ints = { 320, 768, 1280 })
	void theClimatesOfTheFrontPageAreExplained(int width) {
		Page page = visit("/", new NewContextOptions().setViewportSize(width, 900));
		assertThat(page.locator(".weather .climate-thaw").isVisible()).isTrue();
		assertThat(page.locator(".weather .climate-freeze").isVisible()).isTrue();
	}

}
