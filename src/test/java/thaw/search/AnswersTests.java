package thaw.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import thaw.crossref.Entries;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.words.Analysis;
import tools.jackson.databind.JsonNode;

/** The list of answers: the record that is named first, and each answer told truly. */
class AnswersTests extends SearchTest {

	private static final int WORDS = 4;

	@Autowired
	private Entries entries;

	@ParameterizedTest
	@EnumSource(names = { "PERSON", "EVENT", "PLACE", "ORGANISATION", "TERM" })
	void aTitleFindsItsRecordFirst(Kind kind) {
		SoftAssertions soft = new SoftAssertions();
		List<Entry> all = this.entries.findByKindOrderByPosition(kind);
		long missed = all.stream().filter((entry) -> {
			List<String> ids = ids(search(entry.title()));
			soft.assertThat(ids.stream().limit(3)).as(entry.title()).contains(entry.ref().toString());
			return !ids.get(0).equals(entry.ref().toString());
		}).count();
		soft.assertAll();
		assertThat(missed).isLessThanOrEqualTo(all.size() / 20);
	}

	@Test
	void aChapterOpensAtTheParagraphThatHoldsTheWords() {
		Random random = new Random(1956);
		for (Entry chapter : this.entries.findByKindOrderByPosition(Kind.CHAPTER)) {
			Element body = Jsoup.parse(get(chapter.path())).select("main p[id^=p-]").get(1);
			body.select(".note-mark").remove();
			List<String> words = Analysis.surfaces(body.text());
			int at = random.nextInt(words.size() - WORDS);
			String phrase = String.join(" ", words.subList(at, at + WORDS));
			Document page = Jsoup.parse(text(answer("/search", "q", "\"" + phrase + "\"", "kind", "chapter")));
			String opens = page.select("main .records a[href^=" + chapter.path() + "]").attr("href");
			assertThat(opens).as(phrase).matches("[^#]+#p-[0-9a-f]{8}");
			Element paragraph = Jsoup.parse(get(opens.replaceFirst("#.*", "")))
				.getElementById(opens.substring(opens.indexOf('#') + 1));
			assertThat(paragraph.select("mark")).as(phrase).isNotEmpty();
		}
	}

	@ParameterizedTest
	@CsvSource({ "head of KGB 1960, person:alexander-shelepin, 1958",
			"chairman of the KGB 1955, person:ivan-serov, 1954" })
	void whoHeldAnOfficeIsAnsweredWithItsYears(String q, String id, String year) {
		JsonNode first = search(q).get("items").path(0);
		assertThat(first.get("id").asString()).isEqualTo(id);
		assertThat(first.get("office").asString()).contains(year);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "14.10.1964", "14 October 1964", "October 14, 1964", "1964-10-14", "14 октября 1964 года" })
	void aDateFindsWhatHappenedThen(String date) {
		assertThat(ids(search(date))).as(date).startsWith("event:october-plenum-1964");
	}

	@ParameterizedTest
	@ValueSource(strings = { "akhmatova sputnik shoe", "tereshkova kengir", "pasternak hungary strike" })
	void whatOnlyComesNearSaysWhatItLacks(String q) {
		JsonNode page = search(q);
		page.get("items").forEach((item) -> {
			boolean lacking = item.path("lacking").size() > 0;
			assertThat(lacking).as(item.get("id").asString()).isEqualTo(item.path("near").asBoolean());
			item.path("lacking").forEach((word) -> assertThat(q).contains(word.asString()));
		});
		assertThat(page.get("near").asInt()).isPositive();
	}

	@Test
	void aSourceStandsBehindWhatItIsAbout() {
		List<String> ids = ids(search("Sputnik"));
		assertThat(ids).startsWith("event:sputnik");
		assertThat(ids.subList(0, 3)).noneMatch((id) -> id.startsWith("source:"));
	}

	private JsonNode search(String q) {
		return json(text(answer("/search.json", "q", q)));
	}

	private static List<String> ids(JsonNode page) {
		return StreamSupport.stream(page.get("items").spliterator(), false)
			.map((item) -> item.get("id").asString())
			.toList();
	}

}
