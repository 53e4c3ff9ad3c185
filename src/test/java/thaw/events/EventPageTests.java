package thaw.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thaw.FixtureTest;

/** An event: what happened, who did it, and what it led to. */
class EventPageTests extends FixtureTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/title                   | The First Melting
			/nativeName              | Первое таяние
			/aliases/0               | The Great Drip
			/date                    | 1956-02-25
			/place/id                | place:melting-hall
			/climate                 | thaw
			/lane                    | Power
			/themes/4                | Bloc
			/participants/0/who/id   | person:platon-nebylov
			/participants/0/role     | read the report
			/participants/2/who/name | the guests of honour
			/relations/Led to/0/id   | event:frost
			/relations/Part of/0/id  | event:congress
			/previous/id             | event:congress
			/next/id                 | event:frost""")
	void saysWhatTheFileSays(String pointer, String value) throws Exception {
		assertThat(twin("/events/first-melting", pointer)).isEqualTo(value);
	}

	@Test
	void theOtherSideOfARelationAppearsByItself() throws Exception {
		assertThat(twin("/events/frost", "/relations/Followed from/0/id")).isEqualTo("event:first-melting");
		assertThat(twin("/events/congress", "/relations/Included/0/id")).isEqualTo("event:first-melting");
		assertThat(twin("/events/congress", "/relations/Was answered by/0/id")).isEqualTo("event:frost");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			first-melting | 25 February 1956
			congress      | 14–25 February 1956
			frost         | 16 or 26 October 1957
			long-month    | May 1954
			drip          | from 1953
			rocket        | 12 April 1961 (uncertain)""")
	void everyDateIsSaidWithItsDoubt(String slug, String words) throws Exception {
		assertThat(page("/events/" + slug).select("meta[property=og:title]").attr("content")).endsWith(", " + words);
		assertThat(page("/events").select("main").text()).contains(words);
	}

	@Test
	void choosesByPersonPlaceAndThemeTogether() throws Exception {
		assertThat(ids("/timeline.json?place=melting-hall")).containsExactly("event:first-melting");
		assertThat(ids("/timeline.json?person=lidia-zhivaya&theme=space")).containsExactly("event:rocket");
		assertThat(ids("/timeline.json?person=platon-nebylov&theme=space")).isEmpty();
		assertThat(ids("/timeline/1956.json")).containsExactly("event:drip", "event:congress", "event:first-melting");
		assertThat(page("/timeline?theme=space").select("select[name=theme] option[selected]").val())
			.isEqualTo("space");
	}

	private Stream<String> ids(String address) throws Exception {
		return json(address).at("/items").valueStream().map((one) -> one.get("id").asString());
	}

}
