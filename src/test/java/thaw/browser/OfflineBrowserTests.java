package thaw.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriUtils;
import thaw.FixtureTest;
import thaw.downloads.FixtureDownloads;
import tools.jackson.databind.JsonNode;

/** The copy for a disk, opened from a disk, with the network cut. */
class OfflineBrowserTests extends FixtureTest {

	@Autowired
	private MockMvc mvc;

	@TempDir
	private Path folder;

	private final List<String> faults = new ArrayList<>();

	@Test
	void worksAndFindsWhatTheServerFinds() throws Exception {
		Path copy = unpacked();
		try (Browser browser = Browser.start();
				BrowserContext reader = browser.chromium().newContext(new NewContextOptions().setOffline(true))) {
			Page page = reader.newPage();
			page.onRequestFailed((request) -> this.faults.add(request.url()));
			page.onConsoleMessage((message) -> this.faults.add(message.text()));
			page.onPageError(this.faults::add);
			for (String file : List.of("index.html", "people.html", "article.html", "timeline.html", "places.html")) {
				page.navigate(copy.resolve(file).toUri().toString());
				assertThat(page.locator("h1").count()).as(file).isEqualTo(1);
			}
			page.navigate(copy.resolve("people/platon-nebylov.html").toUri().toString());
			page.locator("header.masthead a[href$='people.html']").first().click();
			assertThat(page.url()).endsWith("/people.html");
			assertThat(differing(page, copy)).hasSizeLessThanOrEqualTo(2);
		}
		assertThat(this.faults).isEmpty();
	}

	/**
	 * The names of people, places, organisations, events and terms that find another; the
	 * server knows what kind of thing was asked for, the copy does not.
	 */
	private List<String> differing(Page page, Path copy) throws Exception {
		List<String> differing = new ArrayList<>();
		for (String kind : List.of("people", "places", "organisations", "events", "glossary")) {
			for (String name : names(kind)) {
				page.navigate(copy.resolve("search.html").toUri() + "?q=" + UriUtils.encode(name, "UTF-8"));
				Locator first = page.locator("#answers a").first();
				String found = (first.count() > 0) ? "/" + first.getAttribute("href").replace(".html", "") : "";
				String server = json("/search.json?q=" + UriUtils.encode(name, "UTF-8")).at("/items/0/url").asString();
				if (!server.equals(found)) {
					differing.add(name + ": " + found + " for " + server);
				}
			}
		}
		return differing;
	}

	private List<String> names(String kind) throws Exception {
		return StreamSupport.stream(json("/data/" + kind + ".json").spliterator(), false)
			.map((row) -> (row.has("name") ? row.get("name") : row.has("title") ? row.get("title") : row.get("term"))
				.asString())
			.toList();
	}

	private Path unpacked() throws IOException {
		Path zip = FixtureDownloads.zip(this.mvc, this.folder);
		try (InputStream in = Files.newInputStream(zip); ZipInputStream files = new ZipInputStream(in)) {
			for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
				Path target = this.folder.resolve(file.getName());
				Files.createDirectories(target.getParent());
				Files.write(target, files.readAllBytes());
			}
		}
		return this.folder.resolve("khrushchev-thaw");
	}

}
