package thaw.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A reader at work: reads, follows links, searches; by mouse, by keyboard, without
 * script, on a phone, in the dark.
 */
class ReadingBrowserTests extends BrowserTest {

	private static final List<String> KINDS = List.of("/", "/article", "/article/the-twentieth-congress", "/people",
			"/people/nikita-khrushchev", "/timeline", "/timeline/1956", "/events", "/events/secret-speech",
			"/quotations", "/quotations?q=bury", "/quotations/only-one-way-out", "/sources", "/sources/taubman-2003",
			"/places", "/places/moscow", "/organisations", "/organisations/kgb", "/glossary", "/glossary/thaw",
			"/figures", "/figures/stalin-head-budapest", "/search?q=beria", "/about", "/about/editorial",
			"/about/accessibility", "/people/nobody");

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void walksFromTheFrontPageToAQuotation(boolean script) {
		Page page = visit("/", new NewContextOptions().setJavaScriptEnabled(script));
		page.locator("main a[href^='/article/']").first().click();
		assertThat(page.url()).contains("/article/");
		page.locator(".prose a[href^='/people/']").first().click();
		assertThat(page.url()).contains("/people/");
		go(page, "/people/nikita-khrushchev");
		page.locator(".backlinks a[href^='/events/']").first().click();
		assertThat(page.url()).contains("/events/");
		go(page, "/events/secret-speech");
		page.locator("main a[href^='/quotations/']").first().click();
		assertThat(page.locator("blockquote").first().textContent()).isNotBlank();
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void searchesByKeyboardAlone(boolean script) {
		Page page = visit("/", new NewContextOptions().setJavaScriptEnabled(script));
		page.locator("main form[action='/quotations'] input").focus();
		page.keyboard().type("only one way out of peaceful coexistence");
		page.keyboard().press("Enter");
		page.waitForURL("**/quotations?q=*");
		assertThat(page.locator("main a[href*='/quotations/only-one-way-out']").count()).isPositive();
	}

	@Test
	void followsANoteAndComesBack() {
		Page page = visit("/article/the-twentieth-congress", new NewContextOptions().setJavaScriptEnabled(false));
		String mark = page.locator(".note-mark").first().getAttribute("id");
		page.locator(".note-mark").first().click();
		page.locator(".notes li:target a.back").first().click();
		assertThat(page.url()).endsWith("#" + mark);
	}

	@Test
	void skipsToTheText() {
		Page page = visit("/people/nikita-khrushchev", new NewContextOptions());
		page.keyboard().press("Tab");
		page.keyboard().press("Enter");
		assertThat(page.url()).endsWith("#main");
	}

	static Stream<Arguments> views() {
		return KINDS.stream()
			.flatMap((path) -> Stream.of(Arguments.of(path, ColorScheme.LIGHT, 1280),
					Arguments.of(path, ColorScheme.DARK, 320)));
	}

	@ParameterizedTest
	@MethodSource("views")
	void fitsAndHasNothingThatAxeObjectsTo(String path, ColorScheme scheme, int width) {
		Page page = newcomer(new NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
		go(page, path, path.endsWith("/nobody") ? 404 : 200);
		assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
		assertAccessible(page, path + " at " + width);
	}

	@Test
	void asksNobodyElseAndSetsNoCookie() {
		Page page = visit("/article/the-twentieth-congress", new NewContextOptions());
		page.onRequest((request) -> assertThat(request.url()).startsWith(address("/")));
		page.reload();
		assertThat(page.context().cookies()).isEmpty();
	}

}
