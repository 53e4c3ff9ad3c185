package thaw.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeyTests {

	@ParameterizedTest
	@ValueSource(strings = { "Хрущёв Khrushchev Chruschtschow Khrouchtchev Chruszczow Hruscsov Jruschov Chrusjtjov",
			"Жуков Zhukov Schukow Joukov Żukow Žukov Zsukov Zjukov Zjoekov",
			"Ахматова Akhmatova Achmatowa Ahmatova Ajmátova", "Юрий Yuri Iurii Jurij Youri", "Пётр Pyotr Petr Peter",
			"Шолохов Sholokhov Scholochow Cholokhov Szołochow Šolochov Shólojov" })
	void spellingsOfANameShareAKey(String names) {
		List<String> all = List.of(names.split(" "));
		Set<String> shared = new HashSet<>(NameKey.of(all.get(0)));
		all.forEach((name) -> shared.retainAll(NameKey.of(name)));
		assertThat(shared).as(names).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Beria Berlin", "Beria Liberia", "Lenin Leningrad", "Stalin Stalingrad", "Tito title",
			"Nagy Nasser", "Kozlov Kosygin", "Malenkov Molotov" })
	void differentNamesDoNot(String names) {
		List<String> two = Arrays.asList(names.split(" "));
		assertThat(NameKey.of(two.get(0))).doesNotContainAnyElementsOf(NameKey.of(two.get(1)));
	}

	@Test
	void whatHasNoLettersHasNoKey() {
		assertThat(NameKey.of("1956!")).isEmpty();
	}

	@Test
	void theOtherKeyboardGivesTheSameKeys() {
		assertThat(KeyboardLayout.other("[heotd")).isEqualTo("хрущев");
		assertThat(KeyboardLayout.other("Лркгырсрум")).isEqualTo("Khrushchev");
	}

}
