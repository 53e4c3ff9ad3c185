package thaw.editions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;

/** Machines find the page of a day (RFC 7089). */
class MementoTests extends TwoEditionsTest {

	private static final String FIRST_TIME = "Mon, 23 Nov 2026 00:00:00 GMT";

	private static final String SECOND_TIME = "Fri, 05 Mar 2027 00:00:00 GMT";

	@Test
	void aPageNamesItsTimeGate() throws Exception {
		assertThat(answer("/glossary/melting").getHeader("Link"))
			.isEqualTo("<https://thaw.example/timegate/glossary/melting>; rel=\"timegate\"");
		assertThat(answer("/").getHeader("Link")).isEqualTo("<https://thaw.example/timegate>; rel=\"timegate\"");
		assertThat(answer("/glossary/melting.json").getHeader("Link")).isNull();
		assertThat(answer("/on/1957-01-01").getHeader("Link")).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Thu, 01 Jan 1970 00:00:00 GMT|2026.1", "Mon, 23 Nov 2026 00:00:00 GMT|2026.1",
					"Thu, 04 Mar 2027 23:59:59 GMT|2026.1", "Fri, 05 Mar 2027 00:00:00 GMT|2027.1",
					"Sat, 1 Jan 2050 12:00:00 GMT|2027.1" })
	void aTimeGateLeadsToTheEditionOfADay(String asked, String edition) throws Exception {
		MockHttpServletResponse answer = timeGate("/timegate/glossary/melting", asked);
		assertThat(answer.getStatus()).isEqualTo(302);
		assertThat(answer.getHeader("Location"))
			.isEqualTo("https://thaw.example/editions/" + edition + "/glossary/melting");
		assertThat(answer.getHeaders("Vary")).contains("accept-datetime");
		assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-cache");
		assertThat(answer.getHeader("Memento-Datetime")).isNull();
		assertThat(answer.getHeader("Link")).isEqualTo("<https://thaw.example/glossary/melting>; rel=\"original\", "
				+ "<https://thaw.example/timemap/link/glossary/melting>; rel=\"timemap\"; "
				+ "type=\"application/link-format\"; from=\"" + FIRST_TIME + "\"; until=\"" + SECOND_TIME + "\", "
				+ "<https://thaw.example/editions/2026.1/glossary/melting>; rel=\"first "
				+ (edition.equals("2027.1") ? "prev " : "") + "memento\"; datetime=\"" + FIRST_TIME + "\", "
				+ "<https://thaw.example/editions/2027.1/glossary/melting>; rel=\"last "
				+ (edition.equals("2026.1") ? "next " : "") + "memento\"; datetime=\"" + SECOND_TIME + "\"");
	}

	@Test
	void withoutADateTheNewestIsMeant() throws Exception {
		assertThat(timeGate("/timegate/glossary/melting", null).getHeader("Location")).contains("/2027.1/");
		assertThat(timeGate("/timegate", FIRST_TIME).getHeader("Location"))
			.isEqualTo("https://thaw.example/editions/2026.1");
	}

	@Test
	void aRecordIsFoundByTheNameItHad() throws Exception {
		assertThat(timeGate("/timegate/glossary/unsaid-word", FIRST_TIME).getHeader("Location"))
			.isEqualTo("https://thaw.example/editions/2026.1/glossary/ice-word");
	}

	@ParameterizedTest
	@ValueSource(strings = { "yesterday", "2026-11-23", "Mon, 23 Nov 2026 00:00:00 CET",
			"Tue, 23 Nov 2026 00:00:00 GMT", "Mon, 23 Nov 2026 00:00:00 +0100", "" })
	void aDateThatIsNoneIsRefused(String asked) throws Exception {
		MockHttpServletResponse answer = timeGate("/timegate/glossary/melting", asked);
		assertThat(answer.getStatus()).isEqualTo(400);
		assertThat(answer.getContentAsString()).contains("RFC 7089");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/timegate/glossary/nothing", "/timegate/on/1957-01-01", "/timemap/link/nothing",
			"/timemap/json/nothing", "/timegate/css/site.css" })
	void whatNoEditionHasIsNotFound(String address) throws Exception {
		assertThat(timeGate(address, FIRST_TIME).getStatus()).isEqualTo(404);
	}

	@Test
	void aMementoSaysWhatItIs() throws Exception {
		MockHttpServletResponse page = answer("/editions/2026.1/glossary/melting");
		assertThat(page.getHeader("Memento-Datetime")).isEqualTo(FIRST_TIME);
		assertThat(page.getHeader("Link")).startsWith("<https://thaw.example/glossary/melting>; rel=\"original\", "
				+ "<https://thaw.example/timegate/glossary/melting>; rel=\"timegate\", "
				+ "<https://thaw.example/timemap/link/glossary/melting>; rel=\"timemap\"");
		assertThat(page.getHeader("Link")).contains("rel=\"first memento\"", "rel=\"last next memento\"");
	}

	@Test
	void aTimeMapListsAll() throws Exception {
		MockHttpServletResponse map = answer("/timemap/link/glossary/slush");
		assertThat(map.getContentType()).isEqualTo("application/link-format");
		assertThat(map.getContentAsString()).isEqualTo("<https://thaw.example/glossary/slush>; rel=\"original\",\n"
				+ "<https://thaw.example/timegate/glossary/slush>; rel=\"timegate\",\n"
				+ "<https://thaw.example/timemap/link/glossary/slush>; rel=\"self\"; "
				+ "type=\"application/link-format\"; from=\"" + SECOND_TIME + "\"; until=\"" + SECOND_TIME + "\",\n"
				+ "<https://thaw.example/editions/2027.1/glossary/slush>; rel=\"first last memento\"; datetime=\""
				+ SECOND_TIME + "\"\n");
		assertThat(json("/timemap/json/glossary/melting").at("/mementos/first/datetime").asString())
			.isEqualTo("2026-11-23T00:00:00Z");
	}

	private MockHttpServletResponse timeGate(String address, String asked) throws Exception {
		HttpHeaders headers = new HttpHeaders();
		if (asked != null) {
			headers.set("Accept-Datetime", asked);
		}
		return answer(HttpMethod.GET, address, headers);
	}

}
