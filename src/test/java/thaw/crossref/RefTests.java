package thaw.crossref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import thaw.content.Nearest;

class RefTests {

	@Test
	void knowsItsAddress() {
		assertThat(Ref.parse("term:thaw")).map(Ref::path).contains("/glossary/thaw");
		assertThat(Ref.parse("chapter:october-1964")).map(Ref::path).contains("/article/october-1964");
	}

	@ParameterizedTest
	@EnumSource(Kind.class)
	void readsWhatItWrites(Kind kind) {
		Ref ref = new Ref(kind, "a-1");
		assertThat(Ref.parse(ref.toString())).contains(ref);
		assertThat(Kind.ofFolder(kind.folder())).contains(kind);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "thaw", "weather:thaw", "person:", "person:Nikita", "person:a--b", "person:a b",
			"https://example.org/", "javascript:alert(1)" })
	void refusesOtherForms(String text) {
		assertThat(Ref.parse(text)).isEmpty();
	}

	@Test
	void readsANameOfAnyLength() {
		Ref ref = new Ref(Kind.PERSON, "a-".repeat(100_000) + "a");
		assertThat(Ref.ofPath(ref.path())).contains(ref);
		assertThat(Ref.parse(ref.toString())).contains(ref);
		assertThat(Ref.parse(ref + "-")).isEmpty();
	}

	@Test
	void comparesNoMoreOfALongWordThanAnyNameHas() {
		String start = "nikita-" + "o".repeat(93);
		assertThat(Nearest.to(start + "joseph-stalin".repeat(5_000), List.of("joseph-stalin", "nikita-ooooo"), 1))
			.isEqualTo(Nearest.to(start, List.of("joseph-stalin", "nikita-ooooo"), 1))
			.containsExactly("nikita-ooooo");
	}

	@Test
	void findsWhatWasProbablyMeant() {
		List<String> known = List.of("nikita-khrushchev", "nikolai-bulganin", "joseph-stalin");
		assertThat(Nearest.to("nikita-krushchev", known, 2)).containsExactly("nikita-khrushchev", "nikolai-bulganin");
		assertThat(Nearest.distance("thaw", "thaws")).isEqualTo(1);
		assertThat(Nearest.distance("", "thaw")).isEqualTo(4);
	}

}
