package thaw.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import thaw.FixtureTest;
import tools.jackson.databind.JsonNode;

/** Names matched over the fixture, in the shapes that the specification has. */
class ReconciliationTests extends FixtureTest {

	private static final String NEBYLOV = "person:platon-nebylov";

	@ParameterizedTest
	@ValueSource(
			strings = { "Платон Фомич Небылов", "НЕБЫЛОВ ПЛАТОН ФОМИЧ", "Небыловъ Платонъ", "Nebylov, Platon Fomich",
					"Nebylov, P. F.", "П.Ф.Небылов", "Nebylow, Platon Fomitsch", "Nebylov, Platon, 1894-1971",
					"Marshal Platon Nebylov", "person:platon-nebylov", "https://thaw.example/people/platon-nebylov" })
	void claimsWhoIsSurelyMeant(String name) throws Exception {
		JsonNode first = first("{'query':'" + name + "','type':'person'}");
		assertThat(first.at("/id").asString()).isEqualTo(NEBYLOV);
		assertThat(first.at("/match").asBoolean()).isTrue();
		assertThat(first.at("/score").asDouble()).isBetween(90.0, 100.0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Небылов", "Nebylov, Foma", "Ф. П. Небылов", "Nebylov, Platon, 1902-1971", "Nebylof Plato",
			"Платон" })
	void claimsNobodyWhoMayBeAnother(String name) throws Exception {
		JsonNode result = result("{'query':'" + name + "'}");
		assertThat(result.findValuesAsString("match")).doesNotContain("true");
	}

	@Test
	void saysOfACandidateWhatTheSpecificationHas() throws Exception {
		JsonNode first = first("{'query':'Nebylov P.'}");
		assertThat(first.propertyNames()).containsExactly("id", "name", "description", "type", "score", "features",
				"match");
		assertThat(first.at("/name").asString()).isEqualTo("Platon Nebylov");
		assertThat(first.at("/description").asString()).isEqualTo("1894–1971. First among the Melters of Nebylia");
		assertThat(first.at("/type").toString()).isEqualTo("[{\"id\":\"person\",\"name\":\"Person\"}]");
		assertThat(first.at("/score").asDouble()).isEqualTo(87.1);
		assertThat(first.at("/features").findValuesAsString("id")).containsExactly("name_similarity", "sure_name",
				"property_match", "type_match", "references");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "place | г. Небыльск | place:nebylsk",
			"place | Bylsk | place:nebylsk", "place | Nebylsk, Nebylia | place:nebylsk",
			"organisation | Партия Небылии | organisation:nebylian-party",
			"organisation | The Meltists | organisation:nebylian-party", "event | Great Drip | event:first-melting",
			"event | Первое таяние | event:first-melting", "source | О морозе | source:zhurnal-1957",
			"source | Nebylova, Nadezhda. The Man Who Was Not. 1999 | source:nebylov-1999" })
	void claimsPlacesOrganisationsEventsAndWorks(String type, String name, String id) throws Exception {
		JsonNode first = first("{'query':'" + name + "','type':'" + type + "'}");
		assertThat(first.at("/id").asString()).isEqualTo(id);
		assertThat(first.at("/match").asBoolean()).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			value = { "born | '1894' | true", "born | 1894 | true", "born | '15.04.1894' | true",
					"born | '1902' | false", "birthPlace | {'id':'place:nebylsk'} | true",
					"birthPlace | 'Небыльск' | true", "birthPlace | ['Nowhere','Nebilsk'] | true",
					"birthPlace | 'Upper Nebylsk' | false", "offices | 'Keeper of the Ice' | true",
					"offices | 'Cook' | false", "nothing | 'x' | false" })
	void aFamilyNameIsSureWithWhatElseIsKnown(String property, String value, boolean match) throws Exception {
		JsonNode first = first("{'query':'Nebylov','properties':[{'pid':'" + property + "','v':" + value + "}]}");
		assertThat(first.at("/id").asString()).isEqualTo(NEBYLOV);
		assertThat(first.at("/match").asBoolean()).isEqualTo(match);
	}

	@Test
	void findsByPropertiesAloneButClaimsNobody() throws Exception {
		JsonNode first = first("{'type':'person','properties':[{'pid':'died','v':'1971-09-11'}]}");
		assertThat(first.at("/id").asString()).isEqualTo(NEBYLOV);
		assertThat(first.at("/match").asBoolean()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "any,0", "all,0", "should,1" })
	void heedsTypesAsStrictlyAsAsked(String strict, int candidates) throws Exception {
		JsonNode result = result("{'query':'Platon Nebylov','type':['place','event'],'type_strict':'" + strict + "'}");
		assertThat(result.size()).isEqualTo(candidates);
		assertThat(result.findValuesAsString("match")).doesNotContain("true");
	}

	@ParameterizedTest
	@ValueSource(strings = { "queries=x", "queries=[]", "queries={\"a\":{}}", "queries={\"a\":1}",
			"queries={\"a\":{\"query\":\"\"}}", "queries={\"a\":{\"query\":\"x\",\"limit\":0}}",
			"queries={\"a\":{\"properties\":[{\"v\":1}]}}", "extend=1", "extend={}",
			"extend={\"ids\":1,\"properties\":[]}" })
	void refusesWhatIsNoQuestion(String parameter) throws Exception {
		MockHttpServletResponse answer = answer("/reconcile?" + parameter.split("=")[0] + "="
				+ URLEncoder.encode(parameter.split("=", 2)[1], StandardCharsets.UTF_8));
		assertThat(answer.getStatus()).isEqualTo(400);
		assertThat(answer.getContentType()).isEqualTo("application/problem+json");
	}

	@Test
	void refusesMoreThanABatch() throws Exception {
		StringBuilder batch = new StringBuilder("{'q':{'query':'x'}");
		for (int i = 0; i < 100; i++) {
			batch.append(",'q").append(i).append("':{'query':'x'}");
		}
		assertThat(answer(address(batch + "}")).getStatus()).isEqualTo(413);
	}

	@Test
	void answersAPostedBatchByItsNames() throws Exception {
		String address = address("{'b':{'query':'zzz'},'a':{'query':'Nebylov','limit':1}}");
		String posted = answer(HttpMethod.POST, address, HttpHeaders.EMPTY).getContentAsString(StandardCharsets.UTF_8);
		assertThat(posted).startsWith("{\"b\":{\"result\":[]},\"a\":{\"result\":[{\"id\":\"" + NEBYLOV + "\"")
			.isEqualTo(text(address));
	}

	private JsonNode first(String query) throws Exception {
		return result(query).get(0);
	}

	private JsonNode result(String query) throws Exception {
		return json(address("{'q':" + query + "}")).at("/q/result");
	}

	private static String address(String queries) {
		return "/reconcile?queries=" + URLEncoder.encode(queries.replace('\'', '"'), StandardCharsets.UTF_8);
	}

}
