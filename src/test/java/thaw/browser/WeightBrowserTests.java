package thaw.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a first visit costs, in bytes as they come over the line: what a chapter takes to
 * read, and all that a page of each kind fetches, with the heads of the answers.
 */
class WeightBrowserTests extends BrowserTest {

	private static final int MOST = 74_000;

	private static final int MOST_SCRIPT = 5_000;

	@Test
	void everyChapterIsLight() {
		List<String> heavy = new ArrayList<>();
		List<String> chapters = chapters();
		for (String chapter : chapters) {
			Map<String, Integer> weight = weight(chapter);
			int reading = weight.get("document") + weight.get("stylesheet") + weight.get("font");
			System.out.printf("%s: %d bytes to read, %d of script %s%n", chapter, reading, weight.get("script"),
					weight);
			if (reading > MOST || weight.get("script") > MOST_SCRIPT) {
				heavy.add(chapter + " " + weight);
			}
		}
		assertThat(chapters).hasSizeGreaterThan(15);
		assertThat(heavy).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "/article/the-twentieth-congress, 62_000", "/quotations/we-will-bury-you, 55_000",
			"/quotations/leaving-my-homeland-equals-death, 59_000", "/people/boris-pasternak, 60_000",
			"/events/polish-embassy-reception, 55_000", "/places/kremlin, 55_000", "/people, 60_000", "/, 46_000",
			"/search?q=stalin, 46_000", "/quotations?q=communism, 46_000" })
	void aFirstVisitIsLight(String path, String most) {
		Page page = newcomer(new NewContextOptions());
		CDPSession line = page.context().newCDPSession(page);
		AtomicInteger bytes = new AtomicInteger();
		line.on("Network.loadingFinished", (end) -> bytes.addAndGet(end.get("encodedDataLength").getAsInt()));
		line.send("Network.enable");
		go(page, path);
		page.waitForLoadState(LoadState.NETWORKIDLE);
		page.evaluate("document.fonts.ready");
		System.out.println(path + ": " + bytes + " bytes");
		assertThat(bytes.get()).as(path).isBetween(30_000, Integer.parseInt(most.replace("_", "")));
	}

	@SuppressWarnings("unchecked")
	private List<String> chapters() {
		Page page = visit("/article", new NewContextOptions());
		List<String> chapters = (List<String>) page.locator(".entries > li > a")
			.evaluateAll("(links) => links.map((link) => link.pathname)");
		return chapters;
	}

	private Map<String, Integer> weight(String chapter) {
		Page page = newcomer(new NewContextOptions());
		List<Request> finished = new ArrayList<>();
		page.onRequestFinished(finished::add);
		go(page, chapter);
		page.waitForLoadState(LoadState.NETWORKIDLE);
		Map<String, Integer> weight = List.copyOf(finished)
			.stream()
			.collect(Collectors.groupingBy(Request::resourceType,
					Collectors.summingInt((request) -> request.sizes().responseBodySize)));
		return weight;
	}

}
