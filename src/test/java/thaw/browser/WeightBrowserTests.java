package thaw.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a first visit to a chapter costs, in bytes as they come over the line. */
class WeightBrowserTests extends BrowserTest {

	private static final int MOST = 100_000;

	private static final int MOST_SCRIPT = 15_000;

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
		Map<String, Integer> weight = finished.stream()
			.collect(Collectors.groupingBy(Request::resourceType,
					Collectors.summingInt((request) -> request.sizes().responseBodySize)));
		return weight;
	}

}
