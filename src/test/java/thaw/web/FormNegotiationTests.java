package thaw.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import thaw.FixtureTest;

/** Tools that ask a record's page for RDF, each in its own words, are led to the file. */
class FormNegotiationTests extends FixtureTest {

	private static final String RECORD = "/people/platon-nebylov";

	/**
	 * The last three: Apache Jena 5.6, rdflib 6.1, a browser with a viewer of JSON-LD.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "text/turtle | .ttl", "TEXT/turtle;q=0.5 | .ttl", "application/n-triples | .nt",
					"application/ld+json, application/json;q=0.9 | .jsonld", "text/turtle, */* | .ttl",
					"text/turtle,application/n-triples;q=0.9,application/ld+json;q=0.8,*/*;q=0.3 | .ttl",
					"text/turtle, application/rdf+xml;q=0.9, text/html;q=0.5 | .ttl",
					"application/ld+json;q=0.9, text/html;q=0.8 | .jsonld" })
	void rdfIsAtAnAddressOfItsOwn(String accept, String ending) throws Exception {
		MockHttpServletResponse answer = asked(RECORD + "?a=b", accept);
		assertThat(answer.getStatus()).isEqualTo(303);
		assertThat(answer.getHeader(HttpHeaders.LOCATION)).isEqualTo(RECORD + ending + "?a=b");
		assertThat(answer.getHeader(HttpHeaders.VARY)).isEqualTo("Accept");
		assertThat(asked(RECORD + ending, accept).getStatus()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "*/*", "text/html", "text/html, application/ld+json", "text/turtle;q=0.1, text/html",
			"application/ld+json;q=0, */*", "application/rdf+xml", "text/turtle;q=x", "turtle", "" })
	void otherwiseThePageIsSent(String accept) throws Exception {
		MockHttpServletResponse answer = asked(RECORD, accept);
		assertThat(answer.getStatus()).isEqualTo(200);
		assertThat(answer.getContentType()).startsWith("text/html");
		assertThat(answer.getHeader(HttpHeaders.VARY)).isEqualTo("Accept, Accept-Encoding");
	}

	@Test
	void aKeptPageIsNotSentInsteadOfRdfNorRdfInsteadOfIt() throws Exception {
		assertThat(asked(RECORD, "text/html").getStatus()).isEqualTo(200);
		assertThat(asked(RECORD, "text/turtle").getStatus()).isEqualTo(303);
		assertThat(asked(RECORD, "text/html").getStatus()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/people", "/", RECORD + ".json", RECORD + ".ttl", RECORD + "/links", "/about" })
	void onlyRecordsAreNegotiated(String address) throws Exception {
		MockHttpServletResponse answer = asked(address, "text/turtle");
		assertThat(answer.getStatus()).isEqualTo(200);
		assertThat(answer.getHeader(HttpHeaders.VARY)).isEqualTo("Accept-Encoding");
	}

	private MockHttpServletResponse asked(String address, String accept) throws Exception {
		HttpHeaders headers = new HttpHeaders();
		headers.add(HttpHeaders.ACCEPT, accept);
		return answer(HttpMethod.GET, address, headers);
	}

}
