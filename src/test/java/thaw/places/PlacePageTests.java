package thaw.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thaw.FixtureTest;

/** A place: where it lies, what it was called, and what happened there. */
class PlacePageTests extends FixtureTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/name        | Nebylsk
			/nameNow     | Bylsk
			/nativeName  | Небыльск
			/aliases/0   | Nebilsk
			/type        | City
			/latitude    | 60.25
			/longitude   | 40.5
			/countryThen | Nebylia (Northern Province)
			/countryNow  | Nebylia
			/partOf/id   | place:nebylia
			/summary     | The capital of the land that never was.""")
	void saysWhatTheFileSays(String pointer, String value) throws Exception {
		assertThat(twin("/places/nebylsk", pointer)).isEqualTo(value);
	}

	@Test
	void countsTheEventsOfTheYearsAskedFor() throws Exception {
		assertThat(twin("/places", "/items").split("\"events\":1", -1)).hasSize(3);
		assertThat(json("/places.json?from=1956&to=1956").at("/items")
			.valueStream()
			.map((one) -> one.get("id").asString())).containsExactly("place:melting-hall", "place:nebylsk");
	}

	@Test
	void whatLiesWithinItLeadsHere() throws Exception {
		assertThat(page("/places/nebylsk").select(".backlinks").text()).contains("Melting Hall", "Party of Nebylia",
				"The long month", "born", "died");
		assertThat(linkedData("/places/nebylsk", "/geo/latitude")).isEqualTo("60.25");
		assertThat(linkedData("/places/nebylsk", "/containedInPlace/name")).isEqualTo("Nebylia");
	}

}
