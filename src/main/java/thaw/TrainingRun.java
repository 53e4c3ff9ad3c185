package thaw;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the site on a free port, reads some of every kind of page, and ends: the run
 * from which the JVM learns which classes to keep ready in its archive. Part of packaging
 * for production.
 */
public final class TrainingRun {

	/** One page in so many is read. */
	private static final int EVERY = 25;

	private static final Pattern ADDRESS = Pattern.compile("<loc>https?://[^/]+([^<]*)</loc>");

	private static final List<String> OTHERS = List.of("/search?q=secret+speech", "/search.json?q=stalin",
			"/quotations?q=communism", "/quotations.csv", "/suggest?q=khr", "/people/nikita-khrushchev.json",
			"/people/nikita-khrushchev.bib", "/feed.atom", "/no-such-page");

	private TrainingRun() {
	}

	/**
	 * Runs the site with the settings that the arguments give.
	 * @throws IOException if it does not answer
	 */
	public static void main(String[] args) throws IOException {
		SpringApplication site = new SpringApplication(ThawApplication.class);
		site.setMainApplicationClass(ThawApplication.class);
		List<String> settings = new ArrayList<>(List.of(args));
		settings.add("--server.port=0");
		try (ConfigurableApplicationContext context = site.run(settings.toArray(String[]::new))) {
			int port = ((WebServerApplicationContext) context).getWebServer().getPort();
			for (String page : pages(port)) {
				read(port, page);
			}
		}
	}

	private static List<String> pages(int port) throws IOException {
		List<String> all = ADDRESS.matcher(read(port, "/sitemap.xml"))
			.results()
			.map((found) -> found.group(1))
			.toList();
		List<String> some = new ArrayList<>(OTHERS);
		for (int i = 0; i < all.size(); i += EVERY) {
			some.add(all.get(i));
		}
		return some;
	}

	private static String read(int port, String page) throws IOException {
		HttpURLConnection connection = (HttpURLConnection) URI.create("http://127.0.0.1:" + port + page)
			.toURL()
			.openConnection();
		if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
			return "";
		}
		try (InputStream in = connection.getInputStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
