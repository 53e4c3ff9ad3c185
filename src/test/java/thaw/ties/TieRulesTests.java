package thaw.ties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.transaction.annotation.Transactional;
import thaw.crossref.Entries;
import thaw.crossref.Entry;
import thaw.crossref.Kind;

/** Rules that hold for the ties of all people. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional(readOnly = true)
class TieRulesTests {

	private static final int LEAST = 3;

	private final Ties ties;

	private final DerivedTies derived;

	private final List<Entry> people;

	TieRulesTests(@Autowired Ties ties, @Autowired DerivedTies derived, @Autowired Entries entries) {
		this.ties = ties;
		this.derived = derived;
		this.people = entries.findByKindOrderByPosition(Kind.PERSON);
	}

	private PersonTies of(Entry person) {
		return PersonTies.of(person.ref(), this.ties.of(person.ref().toString()), this.derived.of(person.ref()));
	}

	@Test
	void everyTypeIsReadAsOftenForwardAsBackward() {
		Map<String, Long> read = this.people.stream()
			.flatMap((person) -> of(person).stated().stream())
			.collect(Collectors.groupingBy(StatedTie::how, TreeMap::new, Collectors.counting()));
		Map<String, Long> expected = new TreeMap<>();
		this.ties.all().forEach((tie) -> {
			expected.merge(tie.type().label(), 1L, Long::sum);
			expected.merge(tie.type().inverse(), 1L, Long::sum);
		});
		assertThat(read).isEqualTo(expected);
	}

	@Test
	void nobodyIsTiedToThemselvesAndNoTieStandsTwice() {
		Set<String> seen = new HashSet<>();
		assertThat(this.ties.all()).allSatisfy((tie) -> {
			assertThat(tie.from().ref()).isNotEqualTo(tie.to().ref());
			assertThat(seen.add(tie.from().ref() + " " + tie.type() + " " + tie.to().ref() + " " + tie.date()))
				.as(tie.sentence().text())
				.isTrue();
		});
	}

	@Test
	void derivedTiesAreMutual() {
		List<String> one = new ArrayList<>();
		List<String> other = new ArrayList<>();
		for (Entry person : this.people) {
			for (DerivedTie.Group group : of(person).derived()) {
				assertThat(group.who().id()).isNotEqualTo(person.ref().toString());
				group.ties().forEach((tie) -> {
					one.add(person.ref() + " " + tie.how() + " " + tie.by().id() + " " + group.who().id());
					other.add(group.who().id() + " " + turned(tie.how()) + " " + tie.by().id() + " " + person.ref());
				});
			}
		}
		assertThat(one).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(other);
	}

	private static String turned(String how) {
		return switch (how) {
			case "successor as" -> "predecessor as";
			case "predecessor as" -> "successor as";
			case "was addressed in" -> "addressed this person in";
			case "addressed this person in" -> "was addressed in";
			default -> how;
		};
	}

	/**
	 * Of the cartoonist Maples no source that could be read says more than his record
	 * does; of some teachers, athletes and judges none names another who is here.
	 */
	@Test
	void mostPeopleAreTiedToSeveralOthers() {
		List<String> wanting = this.people.stream().filter((person) -> ties(person) < LEAST).map(Entry::slug).toList();
		assertThat(wanting).as("people with fewer than %s ties", LEAST).hasSizeLessThan(this.people.size() / 4);
	}

	@Test
	void hardlyAnybodyIsTiedToNobody() {
		List<String> alone = this.people.stream().filter((person) -> ties(person) == 0).map(Entry::slug).toList();
		assertThat(alone).hasSizeLessThan(this.people.size() / 20);
	}

	private int ties(Entry person) {
		PersonTies all = of(person);
		return all.stated().size() + all.derived().stream().mapToInt((group) -> group.ties().size()).sum();
	}

}
