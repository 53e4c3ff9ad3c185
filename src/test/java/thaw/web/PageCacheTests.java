package thaw.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import thaw.FixtureTest;

/** What a kept page says of itself, to whom, and what it costs. */
class PageCacheTests extends FixtureTest {

	private static final String PAGE = "/people";

	private static int asked;

	@Autowired
	private MockMvc site;

	@ParameterizedTest
	@ValueSource(strings = { "/people", "/people.json", "/search?q=thaw", "/search/suggest.json?q=a", "/quotations.csv",
			"/feed.atom", "/robots.txt", "/favicon.ico" })
	void saysTheSameOfAPageWhetherItIsKeptOrNot(String address) throws Exception {
		String fresh = fresh(address);
		Map<String, Collection<String>> told = headers(head(fresh));
		assertThat(told.remove("Content-Length")).isNotNull();
		assertThat(told).containsKeys("ETag", "Vary", "Cache-Control", "Content-Type")
			.isEqualTo(headers(get(fresh)))
			.isEqualTo(headers(get(fresh(address))));
	}

	@Test
	void keepsAPageForAHeadAndSendsNoByteOfIt() throws Exception {
		String fresh = fresh(PAGE);
		MockHttpServletResponse head = answer(head(fresh));
		MockHttpServletResponse get = answer(get(fresh));
		assertThat(head.getContentAsByteArray()).isEmpty();
		assertThat(head.getHeader("Content-Length")).isEqualTo("" + get.getContentAsByteArray().length);
	}

	@ParameterizedTest
	@ValueSource(strings = { "%s", "W/%s", "\"other\", %s", "W/\"other\",W/%s ,\"third\"", "*", " * " })
	void answersNotModifiedToThoseWhoHaveIt(String known) throws Exception {
		MockHttpServletResponse whole = answer(get(PAGE));
		MockHttpServletResponse short304 = answer(
				get(PAGE).header("If-None-Match", known.formatted(whole.getHeader("ETag"))));
		assertThat(short304.getStatus()).isEqualTo(304);
		assertThat(short304.getContentAsByteArray()).isEmpty();
		for (String name : new String[] { "ETag", "Vary", "Cache-Control" }) {
			assertThat(short304.getHeader(name)).as(name).isNotNull().isEqualTo(whole.getHeader(name));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"other\"", "W/\"other\"", "\"x%s\"", "other", "" })
	void sendsThePageToThoseWhoHaveAnother(String known) throws Exception {
		String etag = answer(get(PAGE)).getHeader("ETag").replace("\"", "");
		assertThat(answer(get(PAGE).header("If-None-Match", known.formatted(etag))).getStatus()).isEqualTo(200);
	}

	@Test
	void answersNotModifiedAlsoBeforeThePageIsKept() throws Exception {
		assertThat(answer(get(fresh(PAGE)).header("If-None-Match", "*")).getStatus()).isEqualTo(304);
	}

	@Test
	void sendsTheWholeToWhoeverWantsARange() throws Exception {
		byte[] whole = answer(get("/robots.txt")).getContentAsByteArray();
		MockHttpServletResponse ranged = answer(get(fresh("/robots.txt")).header("Range", "bytes=0-3"));
		assertThat(ranged.getStatus()).isEqualTo(200);
		assertThat(ranged.getContentAsByteArray()).isEqualTo(whole);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "gzip|gzip", "GZIP|gzip", "x-gzip|gzip", "*|", "br, gzip;q=0.1|gzip", "identity;q=0, gzip|gzip",
					"identity;q=0.5, gzip;q=0.8|gzip", "identity;q=0, *|", "identity|", "''|", "gzip;q=0|",
					"gzip;q=0, *|", "identity, gzip;q=0.5|", "identity;q=0|", "br|", "gzip;q=x|", ";;,|" })
	void sendsTheCodingThatIsAccepted(String accepted, String coding) throws Exception {
		MockHttpServletResponse answer = answer(get(PAGE).header("Accept-Encoding", accepted));
		assertThat(answer.getStatus()).isEqualTo(200);
		assertThat(answer.getHeader("Content-Encoding")).isEqualTo(coding);
		assertThat(answer.getHeader("ETag")).matches((coding != null) ? "\"[\\w-]{12}-gzip\"" : "\"[\\w-]{12}\"");
	}

	@Test
	void compressesNothingThatWouldGrow() {
		StoredPage small = StoredPage.of(Map.of("Content-Type", "text/plain"), Map.of(), new byte[] { 1, 2, 3 }, 9);
		assertThat(small.isCompressed()).isFalse();
		assertThat(small.body()).containsExactly(1, 2, 3);
	}

	@Test
	void sharesTheHeadersOfPagesOfWhichTheSameIsSaid() {
		StoredPage one = StoredPage.of(new TreeMap<>(Map.of("Content-Type", "text/html", "Vary", "a")), Map.of(),
				new byte[999], 9);
		StoredPage other = StoredPage.of(new TreeMap<>(Map.of("Vary", "a", "Content-Type", "text/html")), Map.of(),
				new byte[998], 9);
		assertThat(one.headers()).isSameAs(other.headers());
		assertThat(one.headers().named()).containsEntry("Content-Encoding", "gzip");
		assertThat(one.decompressed().headers()).isSameAs(other.decompressed().headers());
	}

	/**
	 * By the layout of objects on a 64-bit JVM with compressed pointers: key, page, text
	 * of the tag, texts of the key, Caffeine's node, the map's node, table and sketch.
	 */
	@ParameterizedTest
	@CsvSource({ "1,0", "40,70", "41,71", "2000,30000" })
	void weighsWhatAnEntryCosts(int address, int bytes) {
		StoredPage page = new StoredPage(PageHeaders.of(Map.of()), Map.of(), "\"0123456789ab-gzip\"", new byte[bytes]);
		PageKey key = new PageKey(false, "localhost", 80, "/", "a".repeat(address));
		int texts = 24 + array(page.etag().length()) + 24 + array(9) + 24 + array(1) + 24 + array(address);
		assertThat(PageCache.weight(key, page)).isEqualTo(32 + 32 + texts + 40 + 32 + 16 + 16 + array(bytes));
	}

	private static int array(int length) {
		return (16 + length + 7) / 8 * 8;
	}

	/** An address at which the same stands, and that nobody asked for. */
	private static String fresh(String address) {
		return address + (address.contains("?") ? "&" : "?") + "fresh=" + asked++;
	}

	private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
		return this.site.perform(request).andReturn().getResponse();
	}

	private Map<String, Collection<String>> headers(MockHttpServletRequestBuilder request) throws Exception {
		MockHttpServletResponse answer = answer(request);
		assertThat(answer.getStatus()).isEqualTo(200);
		Map<String, Collection<String>> headers = new TreeMap<>();
		answer.getHeaderNames().forEach((name) -> headers.put(name, answer.getHeaders(name)));
		return headers;
	}

}
