package thaw.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes at their marks, and without script the same words one step away. */
class NotesBrowserTests extends BrowserTest {

	private static final String CHAPTER = "/article/the-twentieth-congress";

	private Page page;

	private void open(NewContextOptions options) {
		this.page = visit(CHAPTER, options);
		this.page.evaluate("document.fonts.ready");
	}

	private Locator card() {
		return this.page.locator("#preview");
	}

	private static NewContextOptions narrow() {
		return new NewContextOptions().setViewportSize(900, 800);
	}

	private Locator mark(int number) {
		return this.page.locator(".note-mark[data-n='" + number + "']").first();
	}

	private Locator note(int number) {
		return this.page.locator(".notes li:nth-child(" + number + ")");
	}

	private boolean isInSight(Locator one) {
		return (boolean) one.evaluate("(one) => { const box = one.getBoundingClientRect();"
				+ " return one.contains(document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2)); }");
	}

	@Test
	void showsTheNoteToAMouseAndAsksNobody() {
		open(narrow());
		this.page.onRequest((request) -> assertThat(request.url()).doesNotContain("/preview/"));
		mark(3).hover();
		assertThat(card()).isVisible();
		assertThat(card()).containsText("3. ");
		assertThat(card().locator("a")).hasCount(0);
		assertThat(mark(3)).hasAttribute("aria-describedby", "preview");
		card().hover();
		this.page.waitForTimeout(600);
		assertThat(card()).isVisible();
		this.page.keyboard().press("Escape");
		assertThat(card()).isHidden();
	}

	@Test
	void showsTheNoteToAKeyboard() {
		open(narrow());
		mark(3).evaluate("(mark) => { const all = [...document.querySelectorAll('main a[href]')];"
				+ " all[all.indexOf(mark) - 1].focus(); }");
		this.page.keyboard().press("Tab");
		assertThat(mark(3)).isFocused();
		assertThat(card()).containsText("3. ");
		this.page.keyboard().press("Enter");
		assertThat(card()).isHidden();
		assertThat(note(3)).isInViewport();
	}

	@Test
	void leavesAMarkAloneThatHasItsNoteBesideIt() {
		open(new NewContextOptions().setViewportSize(1280, 900));
		mark(3).hover();
		this.page.waitForTimeout(700);
		assertThat(card()).isHidden();
		Locator again = this.page.locator(".note-mark[id$='--2']").first();
		again.hover();
		assertThat(card()).isVisible();
	}

	/**
	 * The note comes up at the foot; the mark that a finger has touched stays in sight.
	 */
	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aTappedNoteLeadsBackToItsMark(boolean script) {
		open(new NewContextOptions().setViewportSize(360, 640)
			.setHasTouch(true)
			.setIsMobile(true)
			.setJavaScriptEnabled(script));
		mark(4).scrollIntoViewIfNeeded();
		if (script) {
			mark(4).evaluate("(mark) => scrollBy(0, mark.getBoundingClientRect().bottom - innerHeight + 8)");
		}
		mark(4).tap();
		Locator note = note(4);
		assertThat(note).isInViewport();
		assertThat(card()).hasCount(script ? 1 : 0);
		if (script) {
			this.page
				.waitForFunction("document.querySelector('.note-mark[data-n=\"4\"]').getBoundingClientRect().bottom"
						+ " < document.querySelector('.notes li:nth-child(4)').getBoundingClientRect().top");
		}
		BoundingBox back = note.locator(".back").first().boundingBox();
		assertThat(back.height).isGreaterThanOrEqualTo(24);
		note.locator(".back").first().tap();
		assertThat(this.page.url()).endsWith("#" + mark(4).getAttribute("id"));
		assertThat(isInSight(mark(4))).isTrue();
	}

	@Test
	void withoutScriptWhoIsWhoIsOneStepAwayAndLeadsBack() {
		open(new NewContextOptions().setJavaScriptEnabled(false));
		this.page.locator(".contents a[href='#cast']").click();
		Locator entry = this.page.locator(".cast li").filter(new Locator.FilterOptions().setHasText("1894–1971"));
		assertThat(entry).containsText("First Secretary");
		entry.locator(".back").click();
		assertThat(this.page.url()).endsWith("#first-people-nikita-khrushchev");
		Locator first = this.page.locator(".prose a[href='/people/nikita-khrushchev']").first();
		assertThat(first).isInViewport();
		assertThat((String) first.evaluate("(link) => document.querySelector(':target') === link ? 'it' : 'another'"))
			.isEqualTo("it");
	}

}
