package thaw.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Passages are addressed: by their own mark, and by their words. */
class PassagesBrowserTests extends BrowserTest {

	private static final String CHAPTER = "/article/the-twentieth-congress";

	private static NewContextOptions phone() {
		return new NewContextOptions().setViewportSize(360, 740).setHasTouch(true).setIsMobile(true);
	}

	@Test
	void copiesTheAddressAndTheCitation() {
		Page page = visit(CHAPTER,
				new NewContextOptions().setPermissions(List.of("clipboard-read", "clipboard-write")));
		Locator passage = page.locator(".prose > p").nth(2);
		passage.hover();
		passage.locator(".at").click();
		assertThat(page.locator("[role=status].copied")).hasText("Address and citation copied");
		String address = page.url().replaceFirst(".*/article", "/article");
		assertThat(address).isEqualTo(CHAPTER + "#" + passage.getAttribute("id"));
		assertThat(((String) page.evaluate("navigator.clipboard.readText()")).lines()).hasSize(2)
			.allMatch((line) -> line.contains(address));
		assertAccessible(page, "after copying");
	}

	@Test
	void isALinkWithoutScript() {
		Page page = visit(CHAPTER, new NewContextOptions().setJavaScriptEnabled(false));
		Locator mark = page.locator(".prose > p .at").nth(3);
		mark.focus();
		page.keyboard().press("Enter");
		assertThat(page.locator(".prose > p:target .at")).hasCount(1);
		assertThat(page.url()).endsWith(mark.getAttribute("href"));
	}

	/** Large enough, in its place, and never a reason to scroll sideways. */
	@ParameterizedTest
	@ValueSource(ints = { 320, 360 })
	void canBeTouched(int width) {
		Page page = visit(CHAPTER, phone().setViewportSize(width, 740));
		for (Locator mark : page.locator(".prose > p .at").all()) {
			BoundingBox box = mark.boundingBox();
			assertThat(Math.min(box.width, box.height)).isGreaterThanOrEqualTo(24);
			assertThat(box.x + box.width).isLessThanOrEqualTo(width);
		}
		assertThat((boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isTrue();
		assertThat((List<?>) page.evaluate("""
				[...document.querySelectorAll('.prose > p .at')].filter((mark) => {
					mark.scrollIntoView({ block: 'center' });
					const box = mark.getBoundingClientRect();
					const there = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
					return there !== mark;
				}).map((mark) => mark.hash)""")).isEmpty();
	}

	/**
	 * The words of every paragraph as readers see them, without the numbers of its notes,
	 * lead to it: whole, and its last sentences alone.
	 */
	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void theWordsOfAParagraphLeadToIt(boolean touched) {
		Page page = visit(CHAPTER, touched ? phone() : new NewContextOptions());
		List<?> words = (List<?>) page.evaluate(
				"""
						[...document.querySelectorAll('.prose > p')].filter((one) => one.querySelector('.note-mark')).map((one) => {
							const copy = one.cloneNode(true);
							copy.querySelectorAll('.note-mark, .at, .peek').forEach((apart) => apart.remove());
							return copy.textContent.replace(/\\s+/g, ' ').trim();
						})""");
		assertThat(words).hasSizeGreaterThan(5);
		for (int i = 1; i < words.size(); i += 3) {
			leads(words.get(i).toString(), i, touched);
			leads(words.get(i).toString().replaceFirst("^.*?(?=\\S+ \\S+ \\S+ \\S+$)", ""), i, touched);
		}
	}

	private void leads(String words, int paragraph, boolean touched) {
		String fragment = URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20").replace("-", "%2D");
		Page page = visit(CHAPTER + "#:~:text=" + fragment, touched ? phone() : new NewContextOptions());
		page.waitForTimeout(300);
		assertThat((boolean) page.evaluate(
				"""
						(number) => {
							const all = [...document.querySelectorAll('.prose > p')].filter((one) => one.querySelector('.note-mark'));
							const box = all[number].getBoundingClientRect();
							return scrollY > 0 && box.top < innerHeight && box.bottom > 0;
						}""",
				paragraph))
			.as(words)
			.isTrue();
	}

}
