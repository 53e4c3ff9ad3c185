package thaw.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Previews for a finger: a button beside the link opens the card, the link still leads to
 * its page.
 */
class TouchBrowserTests extends BrowserTest {

	private static final String CHAPTER = "/article/the-twentieth-congress";

	private Page page;

	private void open(NewContextOptions options) {
		this.page = visit(CHAPTER, options);
		this.page.evaluate("document.fonts.ready");
	}

	private Locator card() {
		return this.page.locator("#preview");
	}

	private static NewContextOptions phone(int width, int height) {
		return new NewContextOptions().setViewportSize(width, height)
			.setHasTouch(true)
			.setIsMobile(true)
			.setReducedMotion(ReducedMotion.REDUCE);
	}

	private Locator button() {
		return this.page.locator(".prose a[href='/people/nikita-khrushchev'] + .peek");
	}

	private double shift() {
		return Double.parseDouble((String) this.page.evaluate("""
				() => new Promise((done) => {
					let sum = 0;
					new PerformanceObserver((list) => list.getEntries().forEach((shift) => { sum += shift.value; }))
						.observe({ type: 'layout-shift', buffered: true });
					setTimeout(() => done(String(sum)), 300);
				})"""));
	}

	@Test
	void everyRecordHasAButtonAtItsFirstLink() {
		open(phone(360, 740));
		int records = (int) this.page.evaluate(
				"new Set([...document.querySelectorAll('.prose a[href^=\"/\"]:not([href^=\"/on/\"])')].map((a) => a.pathname)).size");
		assertThat(this.page.locator(".prose .peek").count()).isEqualTo(records).isPositive();
		assertThat(button()).hasAccessibleName("About Nikita Khrushchev");
		assertThat(button()).hasAttribute("aria-expanded", "false");
		assertThat(button()).hasAttribute("aria-controls", "preview");
		for (Locator button : this.page.locator(".peek").all()) {
			BoundingBox box = button.boundingBox();
			assertThat(Math.min(box.width, box.height)).isGreaterThanOrEqualTo(24);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "close", "escape", "outside", "button" })
	void opensByTapAndTheFocusReturns(String way) {
		open(phone(360, 740));
		button().tap();
		assertThat(card()).isVisible();
		assertThat(card().locator(".name")).hasText("Nikita Khrushchev");
		assertThat(card().locator(".here")).containsText("In this chapter: ");
		assertThat(button()).hasAttribute("aria-expanded", "true");
		assertThat(card()).isFocused();
		assertThat(card().locator(".close").boundingBox().height).isGreaterThanOrEqualTo(44);
		card().locator(".blurb").tap();
		assertThat(card()).isVisible();
		switch (way) {
			case "close" -> card().locator(".close").tap();
			case "escape" -> this.page.keyboard().press("Escape");
			case "outside" -> this.page.touchscreen().tap(2, 20);
			default -> button().tap();
		}
		assertThat(card()).isHidden();
		assertThat(button()).isFocused();
		assertThat(button()).hasAttribute("aria-expanded", "false");
	}

	@Test
	void oneCardGivesWayToAnother() {
		open(phone(360, 740));
		button().tap();
		assertThat(card()).isVisible();
		this.page.locator(".prose a[href='/people/joseph-stalin'] + .peek").tap();
		assertThat(card().locator(".name")).hasText("Joseph Stalin");
		assertThat(button()).hasAttribute("aria-expanded", "false");
	}

	@Test
	void aTapOnTheLinkFollowsIt() {
		open(phone(360, 740));
		this.page.locator(".prose a[href='/people/nikita-khrushchev']").first().tap();
		this.page.waitForURL("**/people/nikita-khrushchev");
		assertThat(card()).isHidden();
	}

	/** The last is a window of 1280 by 1024 at 400 %. */
	@ParameterizedTest
	@CsvSource({ "360, 740", "320, 640", "320, 256" })
	void movesNothingAndStaysInTheWindow(int width, int height) {
		open(phone(width, height));
		for (Locator button : this.page.locator(".peek").all().subList(0, 6)) {
			button.tap();
			assertThat(card()).isVisible();
			BoundingBox box = card().boundingBox();
			assertThat(Math.min(box.x, box.y)).isNotNegative();
			assertThat(box.x + box.width).isLessThanOrEqualTo(width);
			assertThat(box.y + box.height).isLessThanOrEqualTo(height);
			card().locator(".close").tap();
			assertThat(card()).isHidden();
		}
		assertThat(shift()).isZero();
		assertThat((int) this.page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
	}

	@Test
	void aMouseStillHasItsCardAndPaperHasNone() {
		open(phone(800, 740));
		this.page.locator(".prose a[href='/people/nikita-khrushchev']").first().hover();
		assertThat(card()).hasAttribute("role", "tooltip");
		assertThat(card().locator(".close")).hasCount(0);
		this.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(card()).isHidden();
		assertThat(button()).isHidden();
	}

	@Test
	void hasNothingThatAxeObjectsTo() {
		open(phone(360, 740));
		button().tap();
		assertThat(card()).isVisible();
		assertAccessible(this.page, CHAPTER);
	}

}
