package thaw.downloads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import thaw.FixtureTest;

/** What lies in the folder of downloads is listed, and sent as files are. */
class OfferedFilesTests extends FixtureTest {

	private static final String BOOK = "The article as a book would stand here.\n";

	private final Server server = new Server();

	@BeforeEach
	void serve() throws Exception {
		ServerConnector connector = new ServerConnector(this.server);
		connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
		this.server.addConnector(connector);
		Handler site = new Handler.Abstract() {

			@Override
			public boolean handle(org.eclipse.jetty.server.Request request, org.eclipse.jetty.server.Response response,
					org.eclipse.jetty.util.Callback answered) {
				response.setStatus(404);
				answered.succeeded();
				return true;
			}

		};
		this.server.setHandler(new DownloadHandler(site, new OfferedFiles("src/test/resources/fixture/downloads")));
		this.server.start();
	}

	@AfterEach
	void stop() throws Exception {
		this.server.stop();
	}

	@Test
	void areListedIfTheyAreThere() throws Exception {
		Element row = page("/data").selectFirst("table.downloads tbody tr");
		assertThat(row.text()).startsWith("The article as a book (EPUB) For readers of e-books. 0.1 MB");
		assertThat(row.select("a").attr("href")).isEqualTo("/downloads/book.epub");
		assertThat(json("/data.json").get("downloads")).hasSize(1);
		assertThat(answer("/downloads/nothing.zip").getStatus()).isEqualTo(404);
		assertThat(new OfferedFiles("").all()).isEmpty();
	}

	@Test
	void areSentWhole() throws Exception {
		HttpResponse<String> book = get("/downloads/book.epub");
		assertThat(book.body()).isEqualTo(BOOK);
		assertThat(book.headers().firstValue("Content-Type")).hasValue("application/epub+zip");
		assertThat(book.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"book.epub\"");
		assertThat(book.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(get("/downloads/lost.zip").statusCode()).isEqualTo(404);
		assertThat(get("/downloads/../book.epub").statusCode()).isEqualTo(404);
	}

	@Test
	void areSentInRangesAndNotTwice() throws Exception {
		String etag = get("/downloads/book.epub").headers().firstValue("ETag").orElseThrow();
		assertThat(etag).matches("\"[0-9a-f]{24}\"");
		HttpResponse<String> part = get("/downloads/book.epub", "Range", "bytes=4-10");
		assertThat(part.statusCode()).isEqualTo(206);
		assertThat(part.body()).isEqualTo("article");
		assertThat(get("/downloads/book.epub", "Range", "bytes=4-10", "If-Range", etag).statusCode()).isEqualTo(206);
		assertThat(get("/downloads/book.epub", "Range", "bytes=4-10", "If-Range", "\"x\"").body()).isEqualTo(BOOK);
		assertThat(get("/downloads/book.epub", "Range", "bytes=400-").statusCode()).isEqualTo(416);
		assertThat(get("/downloads/book.epub", "If-None-Match", etag).statusCode()).isEqualTo(304);
	}

	private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
		URI asked = URI.create("http://127.0.0.1:" + this.server.getURI().getPort() + path);
		HttpRequest.Builder request = HttpRequest.newBuilder(asked);
		if (headers.length > 0) {
			request.headers(headers);
		}
		return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
	}

	/** The addresses that are offered. */
	@Test
	void keepTheirOrder() {
		assertThat(new OfferedFiles("src/test/resources/fixture/downloads").all()).extracting(OfferedFile::path)
			.isEqualTo(List.of("/downloads/book.epub"));
	}

}
