package thaw.browser;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The machine's own Chromium, driven by Playwright through the machine's own Node.js. */
final class Browser implements AutoCloseable {

	private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private final Playwright playwright;

	private final com.microsoft.playwright.Browser chromium;

	private Browser(Path chromium, Path node) {
		this.playwright = Playwright.create(new Playwright.CreateOptions()
			.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "PLAYWRIGHT_NODEJS_PATH", node.toString())));
		this.chromium = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(chromium).setArgs(FLAGS));
	}

	/**
	 * Starts it. Where it is missing the tests are skipped with one line; under CI that
	 * is a failure.
	 */
	static Browser start() {
		Optional<Path> chromium = onPath("chromium", "chromium-browser", "google-chrome");
		Optional<Path> node = onPath("node");
		if (chromium.isEmpty() || node.isEmpty()) {
			String missing = "Browser tests skipped: they need " + (chromium.isEmpty() ? "chromium" : "node")
					+ " on the PATH";
			if ("true".equals(System.getenv("CI"))) {
				throw new IllegalStateException(missing);
			}
			System.out.println(missing);
			Assumptions.abort(missing);
		}
		return new Browser(chromium.get(), node.get());
	}

	private static Optional<Path> onPath(String... names) {
		List<String> folders = List.of(System.getenv("PATH").split(File.pathSeparator));
		Stream<Path> candidates = Arrays.stream(names)
			.flatMap((name) -> folders.stream().map((folder) -> Path.of(folder, name)));
		return candidates.filter(Files::isExecutable).findFirst();
	}

	com.microsoft.playwright.Browser chromium() {
		return this.chromium;
	}

	@Override
	public void close() {
		this.chromium.close();
		this.playwright.close();
	}

}
