package thaw.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader sees first: one face, one edge, the way about in one row. */
class FirstSightBrowserTests extends BrowserTest {

	private static final List<String> KINDS = List.of("/", "/article", "/article/the-twentieth-congress", "/people",
			"/people/nikita-khrushchev", "/timeline", "/events/secret-speech", "/quotations",
			"/quotations/we-will-bury-you", "/places", "/places/moscow", "/numbers/prisoners-1953-1962", "/sources",
			"/sources/taubman-2003", "/glossary", "/search?q=beria");

	private static final String SHIFT = """
			() => new Promise((done) => {
				let sum = 0;
				new PerformanceObserver((list) => list.getEntries().forEach((shift) => { sum += shift.value; }))
					.observe({ type: 'layout-shift', buffered: true });
				setTimeout(() => done(String(sum)), 200);
			})""";

	/** Nothing is bold, and nothing moves. */
	@ParameterizedTest
	@ValueSource(strings = { "/", "/timeline", "/search?q=beria", "/people/nikita-khrushchev",
			"/quotations/we-will-bury-you", "/numbers/prisoners-1953-1962" })
	void isInOneFace(String path) {
		Page page = newcomer(new NewContextOptions().setViewportSize(1280, 900));
		go(page, path);
		page.evaluate("document.fonts.ready");
		assertThat(
				(List<?>) page.evaluate("[...document.querySelectorAll('body *')].filter((one) => one.checkVisibility()"
						+ " && getComputedStyle(one).fontWeight !== '400').map((one) => one.outerHTML)"))
			.as("bold")
			.isEmpty();
		assertThat(Double.parseDouble((String) page.evaluate(SHIFT))).isZero();
	}

	@Test
	void headingsBeginAtOneEdge() {
		Page page = newcomer(new NewContextOptions().setViewportSize(1280, 900));
		Set<Double> edges = new HashSet<>();
		for (String path : KINDS) {
			go(page, path);
			edges.add((double) Math.round(page.locator("h1").boundingBox().x));
		}
		assertThat(edges).hasSize(1);
	}

	/**
	 * The way about is one row of a phone's window; it leads to the whole list at the
	 * foot.
	 */
	@ParameterizedTest
	@ValueSource(ints = { 320, 360 })
	void thePhoneHasTheTextFirst(int width) {
		Page page = visit("/people/nikita-khrushchev",
				new NewContextOptions().setViewportSize(width, 740).setHasTouch(true).setIsMobile(true));
		assertThat(page.locator(".masthead").boundingBox().height).isLessThan((width == 360) ? 80 : 120);
		Locator search = page.locator(".masthead .shortcuts a[href='/search']");
		assertThat(search.boundingBox().height).isGreaterThanOrEqualTo(44);
		page.locator(".masthead .shortcuts a[href='#menu']").tap();
		assertThat(page.locator("#menu a[href='/quotations']").isVisible()).isTrue();
		assertThat(page.url()).endsWith("#menu");
	}

	@Test
	void everyNoteMarkCanBeTouched() {
		Page page = visit("/article/the-twentieth-congress",
				new NewContextOptions().setViewportSize(360, 740).setHasTouch(true).setIsMobile(true));
		assertThat((List<?>) page.evaluate("""
				[...document.querySelectorAll('.prose .note-mark')].filter((mark) => {
					mark.scrollIntoView({ block: 'center' });
					const box = mark.getBoundingClientRect();
					const there = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
					return box.width < 20 || box.height < 24 || !mark.contains(there);
				}).map((mark) => mark.id)""")).isEmpty();
	}

	@Test
	void theButtonsOfPreviewsAreNoStopOfTheTabKey() {
		Page page = visit("/article/the-twentieth-congress",
				new NewContextOptions().setViewportSize(360, 740).setHasTouch(true).setIsMobile(true));
		Locator buttons = page.locator(".peek");
		assertThat(buttons.count()).isPositive();
		assertThat((boolean) buttons.evaluateAll("(all) => all.every((one) => one.tabIndex === -1)")).isTrue();
	}

	/** The search of the whole site is on every page, the front page too. */
	@Test
	void theFrontPageHasBothSearches() {
		Page page = visit("/", new NewContextOptions().setViewportSize(1280, 900));
		assertThat(page.locator(".masthead input[type=search]").isVisible()).isTrue();
		assertThat(page.locator("main form[action='/quotations'] input").isVisible()).isTrue();
	}

	/**
	 * No page is longer on a phone than a chapter in two sittings, but that of all
	 * events, which leads to each year by itself.
	 */
	@ParameterizedTest
	@CsvSource({ "/sources, 16000", "/timeline, 40000", "/timeline/1961, 16000", "/people/nikita-khrushchev, 18000",
			"/article/the-twentieth-congress, 16000" })
	void noPageIsEndless(String path, int pixels) {
		Page page = visit(path, new NewContextOptions().setViewportSize(360, 740).setHasTouch(true).setIsMobile(true));
		assertThat((int) page.evaluate("document.documentElement.scrollHeight")).isLessThan(pixels);
	}

}
