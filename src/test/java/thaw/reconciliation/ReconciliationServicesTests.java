package thaw.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import thaw.FixtureTest;
import tools.jackson.databind.JsonNode;

/**
 * What stands beside the matching of names: manifest, suggestions, properties, preview.
 */
class ReconciliationServicesTests extends FixtureTest {

	@Test
	void theManifestSaysWhereEverythingIs() throws Exception {
		JsonNode manifest = json("/reconcile");
		assertThat(manifest.at("/versions").toString()).isEqualTo("[\"0.2\"]");
		assertThat(manifest.at("/identifierSpace").asString()).isEqualTo("https://thaw.example/id/");
		assertThat(manifest.at("/schemaSpace").asString()).isEqualTo("https://thaw.example/data#");
		assertThat(manifest.at("/defaultTypes").findValuesAsString("id")).containsExactly("person", "place",
				"organisation", "event", "source");
		assertThat(manifest.at("/view/url").asString()).isEqualTo("https://thaw.example/id/{{id}}");
		assertThat(manifest.at("/batchSize").asInt()).isEqualTo(100);
		for (String service : new String[] { "/suggest/entity", "/suggest/type", "/suggest/property",
				"/extend/propose_properties" }) {
			JsonNode at = manifest.at(service);
			assertThat(at.at("/service_url").asString()).isEqualTo("https://thaw.example");
			assertThat(answer(at.at("/service_path").asString()).getStatus()).as(service).isEqualTo(200);
		}
		assertThat(manifest.at("/extend/property_settings").findValuesAsString("name")).contains("limit", "content",
				"dates");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/id/person:platon-nebylov", "/id/person%3Aplaton-nebylov" })
	void anIdentifierLeadsToItsPage(String address) throws Exception {
		MockHttpServletResponse answer = answer(address);
		assertThat(answer.getStatus()).isEqualTo(303);
		assertThat(answer.getHeader("Location")).isEqualTo("/people/platon-nebylov");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/id/person:nobody", "/id/nothing", "/reconcile/preview",
			"/reconcile/preview?id=person:nobody" })
	void whatIsNoIdentifierLeadsNowhere(String address) throws Exception {
		assertThat(answer(address).getStatus()).isEqualTo(404);
	}

	@Test
	void thePreviewAloneMayBeFramed() throws Exception {
		for (int time = 0; time < 2; time++) {
			MockHttpServletResponse answer = answer("/reconcile/preview?id=person:platon-nebylov");
			assertThat(answer.getHeader("X-Frame-Options")).isNull();
			assertThat(answer.getHeader("Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors *")
				.doesNotContain("script-src");
			assertThat(answer("/people/platon-nebylov").getHeader("X-Frame-Options")).isEqualTo("DENY");
			assertThat(answer("/reconcile").getHeader("X-Frame-Options")).isEqualTo("DENY");
		}
		assertThat(page("/reconcile/preview?id=person:platon-nebylov").select("h1 a").attr("href"))
			.isEqualTo("https://thaw.example/people/platon-nebylov");
	}

	@ParameterizedTest
	@CsvSource({ "entity?prefix=Neb,person:platon-nebylov", "entity?prefix=%D0%9D%D0%B5%D0%B1&type=place,place:nebylsk",
			"entity?prefix=person:platon-nebylov,person:platon-nebylov", "type?prefix=w,source",
			"type?prefix=Pers,person", "property?prefix=birth,birthPlace", "property?prefix=place&type=event,place" })
	void suggestsWhatBeginsSo(String asked, String first) throws Exception {
		JsonNode result = json("/reconcile/suggest/" + asked).at("/result");
		assertThat(result.at("/0/id").asString()).isEqualTo(first);
		assertThat(result.at("/0/name").asString()).isNotEmpty();
	}

	@Test
	void aCursorLeavesOutWhatWasSeen() throws Exception {
		JsonNode all = json("/reconcile/suggest/type").at("/result");
		JsonNode rest = json("/reconcile/suggest/type?cursor=2").at("/result");
		assertThat(rest.size()).isEqualTo(all.size() - 2);
		assertThat(rest.get(0)).isEqualTo(all.get(2));
	}

	@Test
	void proposesTheColumnsOfATypeAndMore() throws Exception {
		JsonNode proposed = json("/reconcile/extend/propose?type=person");
		assertThat(proposed.at("/type").asString()).isEqualTo("person");
		assertThat(proposed.at("/properties").findValuesAsString("id")).contains("born", "birthPlace", "offices", "url")
			.doesNotContain("id", "birthPlaceId");
		assertThat(json("/reconcile/extend/propose?type=person&limit=2").at("/properties").size()).isEqualTo(2);
		assertThat(json("/reconcile/extend/propose?type=source").at("/properties").findValuesAsString("id"))
			.contains("author", "publisher", "issued");
		assertThat(json("/reconcile/extend/propose?type=none").at("/properties").size()).isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"person:platon-nebylov | born | {} | [{'date':'1894-04-15T00:00:00Z'}]",
			"person:platon-nebylov | born | {'dates':'year'} | [{'int':1894}]",
			"person:vera-vydumkina | born | {} | [{'str':'[1902-01-08,1902-01-13]'}]",
			"person:platon-nebylov | birthPlace | {} | [{'id':'place:nebylsk','name':'Nebylsk'}]",
			"person:platon-nebylov | birthPlace | {'content':'id'} | [{'str':'place:nebylsk'}]",
			"person:platon-nebylov | deathPlace | {} | [{'str':'a dacha that no map shows'}]",
			"person:platon-nebylov | aliases | {'limit':'1'} | [{'str':'Nebilov'}]",
			"person:platon-nebylov | url | {} | [{'str':'https://thaw.example/people/platon-nebylov'}]",
			"person:platon-nebylov | offices | {'limit':2} | [{'str':'Apprentice, /1917'},{'str':'Keeper of the Ice'}]",
			"event:first-melting | participants | {'limit':1} | [{'id':'person:platon-nebylov','name':'Platon Nebylov'}]",
			"place:nebylsk | latitude | {} | [{'float':60.25}]",
			"source:nebylov-1999 | author | {} | [{'str':'Nebylova, Nadezhda'}]", "person:nobody | born | {} | []",
			"person:platon-nebylov | latitude | {} | []" })
	void givesTheValuesOfProperties(String id, String property, String settings, String values) throws Exception {
		String query = ("{'ids':['" + id + "'],'properties':[{'id':'" + property + "','settings':" + settings + "}]}")
			.replace('\'', '"');
		JsonNode answer = json("/reconcile?extend=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
		assertThat(answer.at("/meta/0/id").asString()).isEqualTo(property);
		assertThat(answer.at("/meta/0/name").asString()).isNotEmpty();
		assertThat(answer.path("rows").path(id).path(property)).hasToString(values.replace('\'', '"'));
	}

}
