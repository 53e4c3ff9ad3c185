package thaw.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The running site in a real browser; all such tests share one, which ends with them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class BrowserTest {

	private static Browser browser;

	private final List<BrowserContext> visits = new ArrayList<>();

	@LocalServerPort
	private int port;

	@BeforeAll
	static void start() {
		if (browser == null) {
			browser = Browser.start();
		}
	}

	@AfterEach
	void endVisits() {
		this.visits.forEach(BrowserContext::close);
	}

	/** A page of the site, to a reader who has never been here. */
	Page visit(String path, NewContextOptions device) {
		BrowserContext visit = browser.chromium().newContext(device);
		this.visits.add(visit);
		Page page = visit.newPage();
		page.navigate(address(path));
		return page;
	}

	String address(String path) {
		return "http://localhost:" + this.port + path;
	}

}
