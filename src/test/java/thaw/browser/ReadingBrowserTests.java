package thaw.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A reader at work: reads, follows links, searches; by mouse, by keyboard, without
 * script, on a phone, in the dark.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingBrowserTests {

	private static final List<String> KINDS = List.of("/", "/article", "/article/the-twentieth-congress", "/people",
			"/people/nikita-khrushchev", "/timeline", "/timeline/1956", "/events", "/events/secret-speech",
			"/quotations", "/quotations?q=bury", "/quotations/only-one-way-out", "/sources", "/sources/taubman-2003",
			"/places", "/places/moscow", "/organisations", "/organisations/kgb", "/glossary", "/glossary/thaw",
			"/figures", "/figures/stalin-head-budapest", "/search?q=beria", "/about", "/about/editorial",
			"/about/accessibility", "/people/nobody");

	private Browser browser;

	@LocalServerPort
	private int port;

	@BeforeAll
	void start() {
		this.browser = Browser.start();
	}

	@AfterAll
	void stop() {
		if (this.browser != null) {
			this.browser.close();
		}
	}

	private Page open(String path, NewContextOptions options) {
		BrowserContext context = this.browser.chromium().newContext(options);
		Page page = context.newPage();
		page.navigate("http://localhost:" + this.port + path);
		return page;
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void walksFromTheFrontPageToAQuotation(boolean script) {
		Page page = open("/", new NewContextOptions().setJavaScriptEnabled(script));
		page.locator("main a[href^='/article/']").first().click();
		assertThat(page.url()).contains("/article/");
		page.locator(".prose a[href^='/people/']").first().click();
		assertThat(page.url()).contains("/people/");
		page.navigate(page.url().replaceFirst("/people/.*", "/people/nikita-khrushchev"));
		page.locator(".backlinks a[href^='/events/']").first().click();
		assertThat(page.url()).contains("/events/");
		page.navigate(page.url().replaceFirst("/events/.*", "/events/secret-speech"));
		page.locator("main a[href^='/quotations/']").first().click();
		assertThat(page.locator("blockquote").first().textContent()).isNotBlank();
		page.context().close();
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void searchesByKeyboardAlone(boolean script) {
		Page page = open("/", new NewContextOptions().setJavaScriptEnabled(script));
		page.locator("main form[action='/quotations'] input").focus();
		page.keyboard().type("only one way out of peaceful coexistence");
		page.keyboard().press("Enter");
		page.waitForURL("**/quotations?q=*");
		assertThat(page.locator("main a[href*='/quotations/only-one-way-out']").count()).isPositive();
		page.context().close();
	}

	@Test
	void followsANoteAndComesBack() {
		Page page = open("/article/the-twentieth-congress", new NewContextOptions().setJavaScriptEnabled(false));
		page.navigate(page.url() + "#note-1");
		page.locator("#note-1 a.back").first().click();
		assertThat(page.url()).endsWith("#mark-1");
		page.context().close();
	}

	@Test
	void skipsToTheText() {
		Page page = open("/people/nikita-khrushchev", new NewContextOptions());
		page.keyboard().press("Tab");
		page.keyboard().press("Enter");
		assertThat(page.url()).endsWith("#main");
		page.context().close();
	}

	static Stream<String> kinds() {
		return KINDS.stream();
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void fitsAPhone(String path) {
		Page page = open(path, new NewContextOptions().setViewportSize(320, 640));
		int width = (int) page.evaluate("document.documentElement.scrollWidth");
		assertThat(width).as(path).isLessThanOrEqualTo(320);
		page.context().close();
	}

	static Stream<Arguments> views() {
		return KINDS.stream()
			.flatMap((path) -> Stream.of(Arguments.of(path, ColorScheme.LIGHT, 1280),
					Arguments.of(path, ColorScheme.DARK, 320)));
	}

	@ParameterizedTest
	@MethodSource("views")
	void hasNothingThatAxeObjectsTo(String path, ColorScheme scheme, int width) {
		Page page = open(path, new NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
		assertThat(new AxeBuilder(page).analyze().getViolations())
			.extracting((violation) -> violation.getId() + ": " + violation.getNodes().get(0).getHtml())
			.isEmpty();
		page.context().close();
	}

	@Test
	void asksNobodyElseAndSetsNoCookie() {
		Page page = open("/article/the-twentieth-congress", new NewContextOptions());
		page.onRequest((request) -> assertThat(request.url()).startsWith("http://localhost:" + this.port));
		page.reload();
		assertThat(page.context().cookies()).isEmpty();
		page.context().close();
	}

}
