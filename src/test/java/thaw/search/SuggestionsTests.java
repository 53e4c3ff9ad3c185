package thaw.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import thaw.crossref.Entries;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import tools.jackson.databind.JsonNode;

/** What is suggested to somebody who is still typing. */
class SuggestionsTests extends SearchTest {

	@Autowired
	private Entries entries;

	/** Stalino but for a letter is Stalin; two letters begin too much. */
	@ParameterizedTest
	@EnumSource(names = { "PERSON", "PLACE", "ORGANISATION", "TERM" })
	void aNameSuggestsItsRecordToTheLastLetterAndBefore(Kind kind) {
		SoftAssertions soft = new SoftAssertions();
		List<Entry> all = this.entries.findAllByOrderByPosition();
		Set<String> words = all.stream()
			.flatMap((entry) -> Stream.of(entry.title().split(" ")))
			.collect(Collectors.toSet());
		all.stream().filter((entry) -> entry.kind() == kind).forEach((entry) -> {
			String name = entry.title();
			soft.assertThat(paths(name)).as(name).startsWith(entry.path());
			String shorter = name.substring(0, name.length() - 1);
			if (shorter.length() > 2 && !words.contains(shorter)) {
				soft.assertThat(paths(shorter)).as(name + " but for a letter").contains(entry.path());
			}
		});
		soft.assertAll();
	}

	@ParameterizedTest
	@EnumSource(names = { "PERSON", "PLACE" })
	void aNameInCyrillicDoesToo(Kind kind) {
		SoftAssertions soft = new SoftAssertions();
		this.entries.findAllByOrderByPosition()
			.stream()
			.filter((entry) -> entry.kind() == kind)
			.forEach((entry) -> cyrillic(entry)
				.forEach((name) -> soft.assertThat(paths(name)).as(name).contains(entry.path())));
		soft.assertAll();
	}

	private static Stream<String> cyrillic(Entry entry) {
		return entry.names().stream().filter((name) -> name.matches("[\\p{IsCyrillic} ]+"));
	}

	@ParameterizedTest
	@CsvSource({ "Хрущёв, /people/nikita-khrushchev", "Хрущ, /people/nikita-khrushchev",
			"хрущев, /people/nikita-khrushchev", "khrush, /people/nikita-khrushchev",
			"Хрущёв Н, /people/nikita-khrushchev", "N. S. Khru, /people/nikita-khrushchev",
			"Сталин, /people/joseph-stalin", "Стали, /people/joseph-stalin", "Stalin, /people/joseph-stalin",
			"Moscow, /places/moscow", "Mosco, /places/moscow", "Москва, /places/moscow", "Москв, /places/moscow",
			"Berlin, /places/berlin", "[heo`d, /people/nikita-khrushchev" })
	void whoOrWhatIsTypedStandsFirst(String typed, String path) {
		assertThat(paths(typed)).startsWith(path);
	}

	@Test
	void sourcesStandLast() {
		List<String> paths = paths("Khrushchev");
		int first = (int) paths.stream().takeWhile((path) -> !path.startsWith("/sources/")).count();
		assertThat(paths.subList(first, paths.size())).allMatch((path) -> path.startsWith("/sources/"));
	}

	private List<String> paths(String typed) {
		JsonNode suggestions = json(text(answer("/search/suggest.json", "q", typed)));
		return StreamSupport.stream(suggestions.get(3).spliterator(), false)
			.map((address) -> address.asString().replaceFirst("^https?://[^/]+", ""))
			.toList();
	}

}
