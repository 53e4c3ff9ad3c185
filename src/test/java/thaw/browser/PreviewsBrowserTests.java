package thaw.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Previews of records, for every hand (WCAG 2.2, 1.4.13). */
class PreviewsBrowserTests extends BrowserTest {

	private static final String CHAPTER = "/article/the-twentieth-congress";

	private static final String LINKS = ".prose a[href^='/people/'], .prose a[href^='/events/']";

	private static final String SHIFTS = """
			() => new Promise((done) => {
				let sum = 0;
				new PerformanceObserver((list) => list.getEntries().forEach((shift) => { sum += shift.value; }))
					.observe({ type: 'layout-shift', buffered: true });
				setTimeout(() => done(String(sum)), 300);
			})""";

	private Page page;

	private Locator open(NewContextOptions options) {
		this.page = visit(CHAPTER, options);
		this.page.evaluate("document.fonts.ready");
		return this.page.locator(LINKS).first();
	}

	private Locator card() {
		return this.page.locator("#preview");
	}

	/** As a keyboard would: the browser shows the focus only to those who use one. */
	private void tabTo(Locator link) {
		link.evaluate(
				"(link) => { const all = [...document.querySelectorAll('a[href], button, input, select, summary')]"
						+ ".filter((one) => one.checkVisibility()); all[all.indexOf(link) - 1].focus(); }");
		this.page.keyboard().press("Tab");
		assertThat(link).isFocused();
	}

	@Test
	void opensByMouseAndThePointerCanEnter() {
		Locator link = open(new NewContextOptions());
		link.hover();
		assertThat(card()).isVisible();
		assertThat(card()).hasAttribute("role", "tooltip");
		assertThat(card().locator(".name")).not().isEmpty();
		assertThat(link).hasAttribute("aria-describedby", "preview");
		card().hover();
		this.page.waitForTimeout(600);
		assertThat(card()).isVisible();
		this.page.mouse().move(1, 1);
		assertThat(card()).isHidden();
		assertThat(link.getAttribute("aria-describedby")).isNull();
	}

	/** That is asked of the server with the page's own path. */
	@Test
	void saysWhyItMattersHere() {
		open(new NewContextOptions());
		this.page.locator(".prose a[href='/people/nikita-khrushchev']").first().hover();
		assertThat(card().locator(".here")).containsText("In this chapter: ");
	}

	@Test
	void doesNotOpenForAPointerThatPasses() {
		open(new NewContextOptions()).hover();
		this.page.mouse().move(1, 1);
		this.page.waitForTimeout(700);
		assertThat(card()).isHidden();
	}

	@ParameterizedTest
	@EnumSource(value = ReducedMotion.class)
	void opensByKeyboardAndEscapeClosesIt(ReducedMotion motion) {
		Locator link = open(new NewContextOptions().setReducedMotion(motion));
		tabTo(link);
		assertThat(card()).isVisible();
		assertThat(link).hasAccessibleDescription(card().textContent().strip().replaceAll("\\s+", " "));
		this.page.keyboard().press("Escape");
		assertThat(card()).isHidden();
		assertThat(link).isFocused();
		this.page.keyboard().press("Tab");
		this.page.keyboard().press("Shift+Tab");
		assertThat(card()).isVisible();
	}

	@Test
	void escapeClosesItUnderThePointer() {
		open(new NewContextOptions()).hover();
		assertThat(card()).isVisible();
		this.page.keyboard().press("Escape");
		assertThat(card()).isHidden();
	}

	/** The last is a window of 1280 by 1024 at 400 %. */
	@ParameterizedTest
	@CsvSource({ "1280, 900", "320, 640", "320, 256" })
	void staysInTheWindowAndOffItsLink(int width, int height) {
		open(new NewContextOptions().setViewportSize(width, height));
		for (Locator link : this.page.locator(LINKS).all().subList(0, 8)) {
			tabTo(link);
			assertThat(card()).isVisible();
			BoundingBox box = card().boundingBox();
			assertThat(Math.min(box.x, box.y)).isNotNegative();
			assertThat(box.x + box.width).isLessThanOrEqualTo(width);
			assertThat(box.y + box.height).isLessThanOrEqualTo(height);
			assertThat((boolean) link.evaluate("(link) => { const line = link.getClientRects()[0];"
					+ " const card = document.querySelector('#preview').getBoundingClientRect();"
					+ " return card.bottom <= line.top || card.top >= line.bottom; }"))
				.isTrue();
			this.page.keyboard().press("Escape");
		}
		assertThat((int) this.page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
	}

	@Test
	void movesNothing() {
		Locator link = open(new NewContextOptions());
		link.scrollIntoViewIfNeeded();
		double before = Double.parseDouble((String) this.page.evaluate(SHIFTS));
		link.hover();
		assertThat(card()).isVisible();
		assertThat(Double.parseDouble((String) this.page.evaluate(SHIFTS))).isEqualTo(before);
	}

	@Test
	void hasAnEdgeInForcedColours() {
		open(new NewContextOptions().setForcedColors(ForcedColors.ACTIVE)).hover();
		assertThat(card()).isVisible();
		assertThat(card()).hasCSS("border-left-width", "1px");
	}

	@ParameterizedTest
	@ValueSource(strings = { "main nav a[href^='/article/']", ".cast a[href^='/people/']" })
	void leavesContentsAndWhoIsWhoAlone(String links) {
		open(new NewContextOptions());
		this.page.locator(links).first().hover();
		this.page.waitForTimeout(700);
		assertThat(card()).isHidden();
	}

	@ParameterizedTest
	@EnumSource(value = ColorScheme.class, names = { "LIGHT", "DARK" })
	void hasNothingThatAxeObjectsTo(ColorScheme scheme) {
		open(new NewContextOptions().setColorScheme(scheme)).hover();
		assertThat(card()).isVisible();
		assertAccessible(this.page, CHAPTER);
	}

}
