package thaw.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The running site in a real browser; all such tests share one, which ends with them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class BrowserTest {

	/** Playwright may be used by the thread alone that started it. */
	private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Browser::start);

	private final List<BrowserContext> visits = new ArrayList<>();

	@LocalServerPort
	private int port;

	@BeforeAll
	static void start() {
		BROWSER.get();
	}

	@AfterEach
	void endVisits() {
		this.visits.forEach(BrowserContext::close);
	}

	/** A page of the site, to a reader who has never been here. */
	Page visit(String path, NewContextOptions device) {
		Page page = newcomer(device);
		go(page, path);
		return page;
	}

	/** A reader who has never been here, before the first page. */
	Page newcomer(NewContextOptions device) {
		BrowserContext visit = BROWSER.get().chromium().newContext(device);
		this.visits.add(visit);
		return visit.newPage();
	}

	/**
	 * Goes to a page that must be there, and waits for its fonts and scripts, not for
	 * silence.
	 */
	void go(Page page, String path) {
		go(page, path, 200);
	}

	/** The same for a page that must answer with that status. */
	void go(Page page, String path, int status) {
		Response answer = page.navigate(address(path), new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
		if (answer != null) {
			assertThat(answer.status()).as(path).isEqualTo(status);
		}
	}

	String address(String path) {
		return "http://localhost:" + this.port + path;
	}

	/** Holds a page to the rules of axe. */
	static void assertAccessible(Page page, String what) {
		assertThat(new AxeBuilder(page).analyze().getViolations())
			.extracting((violation) -> violation.getId() + ": " + violation.getNodes().get(0).getHtml())
			.as(what)
			.isEmpty();
	}

}
