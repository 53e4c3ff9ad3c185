package thaw.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import thaw.FixtureTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description and the answers are held to one another. */
class OpenApiTests extends FixtureTest {

	/** Values for the variables of addresses, where the slug of a record will not do. */
	private static final Map<String, String> VALUES = Map.of("{year}", "1956", "{date}", "1956-02-25", "{from}",
			"1953-03-05", "{to}", "1953-06-26", "/{segment}/{slug}", "/people/platon-nebylov", "/{kind}/{slug}",
			"/people/platon-nebylov");

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	/** The fixture has one edition only, so that nothing changed in it. */
	@Test
	void everyAddressAnswersAsDescribed() throws Exception {
		Description description = new Description(text("/openapi.json"));
		Set<String> faults = new TreeSet<>();
		for (String path : description.paths()) {
			String address = address(path);
			MockHttpServletResponse answer = answer(address);
			int status = path.startsWith("/changes/") ? 404 : 200;
			assertThat(answer.getStatus()).as(address).isEqualTo(status);
			faults.addAll(description.faults(path, status, answer.getContentType(), answer.getContentAsString()));
		}
		assertThat(faults).isEmpty();
	}

	private String address(String path) throws Exception {
		String address = path;
		for (Map.Entry<String, String> value : VALUES.entrySet()) {
			address = address.replace(value.getKey(), value.getValue());
		}
		if (!address.contains("{slug}")) {
			return address;
		}
		String table = "/data" + address.substring(0, address.indexOf("/{")) + ".json";
		return address.replace("{slug}", json(table).get(0).get("id").asString().replaceFirst(".*:", ""));
	}

	/** Whatever is asked with all that may be asked is described too. */
	@ParameterizedTest
	@CsvSource({ "/search.json?q=ice", "/search.json?q=zzzz", "/search.json?q=ice&kind=person",
			"/quotations.json?q=snow", "/quotations.json?standing=spurious&sort=date",
			"/paths.json?from=person:platon-nebylov&to=person:vera-vydumkina", "/on/1956.json", "/on/1956-02.json",
			"/on/02-25.json", "/timeline.json?climate=freeze", "/places.json?from=1950", "/sources.json?grade=memoir",
			"/claims.json?state=open", "/search/suggest.json?q=neb" })
	void anAnswerToAQuestionIsAsDescribed(String address) throws Exception {
		assertDescribed(address, 200);
	}

	@ParameterizedTest
	@CsvSource({ "/people/nobody.json, 404", "/search.json?sort=size, 400", "/timeline.json?climate=fog, 400",
			"/claims.json?state=closed, 400", "/sources.json?grade=rumour, 400", "/on/1956-02-31.json, 400",
			"/themes/weather.json, 404" })
	void aRefusalIsAProblemAsDescribed(String address, int status) throws Exception {
		assertDescribed(address, status);
	}

	private void assertDescribed(String address, int status) throws Exception {
		MockHttpServletResponse answer = answer(address);
		assertThat(answer.getStatus()).isEqualTo(status);
		assertThat(new Description(text("/openapi.json")).faults(address.replaceFirst("\\?.*", ""), status,
				answer.getContentType(), answer.getContentAsString()))
			.isEmpty();
	}

	/** Every value that a parameter may have is one that the site takes. */
	@ParameterizedTest
	@CsvSource({ "sort, /search.json?q=ice&sort=", "kind, /search.json?q=ice&kind=", "theme, /claims.json?theme=",
			"climate, /timeline.json?climate=", "dispute, /claims.json?dispute=", "state, /claims.json?state=",
			"grade, /sources.json?grade=", "standing, /quotations.json?standing=" })
	void everyAllowedValueIsTaken(String parameter, String address) throws Exception {
		JsonNode allowed = json("/openapi.json").at("/components/parameters/" + parameter + "/schema/enum");
		assertThat(allowed.valueStream()).isNotEmpty();
		for (JsonNode value : allowed) {
			assertThat(answer(address + value.asString()).getStatus()).as(value.asString()).isEqualTo(200);
		}
	}

	/**
	 * An address without {@code .json} that answers JSON would escape the description.
	 */
	@Test
	void noOtherAddressAnswersWithJson() throws Exception {
		List<String> others = this.requestMappingHandlerMapping.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((mapping) -> mapping.getPatternValues().stream())
			.filter((pattern) -> !pattern.contains("{") && !pattern.endsWith(".json")
					&& !pattern.startsWith("/reconcile"))
			.toList();
		assertThat(others).hasSizeGreaterThan(20);
		for (String address : others) {
			assertThat(String.valueOf(answer(address).getContentType())).as(address).doesNotContain("json");
		}
	}

	@Test
	void everyAddressHasWordsOfItsOwn() throws Exception {
		assertThat(page("/data/api").select("h2").eachText()).contains("Records", "Search")
			.doesNotContain(ApiDescription.UNDESCRIBED);
	}

	@Test
	void noWordsAreOfAnAddressThatIsNone() throws Exception {
		Set<String> described = Set.copyOf(new Description(text("/openapi.json")).paths());
		assertThat(described).containsAll(Wording.read(JsonMapper.builder().build()).operations().keySet());
	}

	@Test
	void aRowOfATableSaysWhatItsColumnsMean() throws Exception {
		JsonNode latitude = json("/openapi.json").at("/components/schemas/data.places/properties/latitude");
		assertThat(latitude.at("/description").asString()).startsWith("Degrees north");
		assertThat(latitude.at("/type").valueStream().map(JsonNode::asString)).containsExactly("number", "null");
	}

	@Test
	void thePageListsEveryAddress() throws Exception {
		Set<String> listed = page("/data/api").select("main code").eachText().stream().collect(Collectors.toSet());
		assertThat(listed).containsAll(new Description(text("/openapi.json")).paths());
		assertThat(Stream.of(page("/data").select("main a[href=/data/api]"))).isNotEmpty();
	}

}
