package thaw.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which terms offices are compared. */
class OfficeTermsTests {

	private final OfficeTerms terms = new OfficeTerms();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			head of state                           | HEADOFSTATE
			head of state security                  | HEAD STATESECURITY
			heads of the State Planning Committee   | HEAD GOSPLAN
			Chairman of the Council of Ministers    | PREMIER COUNCIL
			председателя Совета Министров СССР      | PREMIER COUNCIL SOVIET
			first deputy chairman of the Council of Ministers | DEPUTY FIRST PREMIER COUNCIL
			minister of foreign affairs             | MINISTER FOREIGNAFFAIRS
			министром иностранных дел               | MINISTER FOREIGNAFFAIRS
			defense minister                        | MINISTER DEFENCE
			editor-in-chief                         | EDITOR
			главного редактора                      | EDITOR
			U.S. president                          | USA PRESIDENT
			the U.S.S.R.                            | SOVIET
			who was in charge of us                 | HEAD USA
			vice-president                          | DEPUTY PRESIDENT
			first secretary of the Russian republic | FIRSTSECRETARY RSFSR
			1st secretary, Russian                  | FIRSTSECRETARY SOVIET
			who held the post of ambassador         | AMBASSADOR
			keepers of the ice                      | keeper ice
			""")
	void readsWordings(String text, String read) {
		assertThat(String.join(" ", this.terms.read(text))).isEqualTo(read);
	}

	@Test
	void rolesAloneMeanWhateverIsLikeliest() {
		assertThat(this.terms.meant(Set.of("HEAD", "CUBA"))).containsExactly(Set.of("PARTYLEADER", "CUBA"),
				Set.of("PREMIER", "CUBA"), Set.of("HEADOFSTATE", "CUBA"));
		assertThat(this.terms.meant(Set.of("FIRSTSECRETARY"))).containsExactly(Set.of("PARTYLEADER"));
		assertThat(this.terms.meant(Set.of("HEAD"))).containsExactly(Set.of("HEAD"));
		assertThat(this.terms.meant(Set.of("HEAD", "CULTURE", "CUBA")))
			.containsExactly(Set.of("HEAD", "CULTURE", "CUBA"));
	}

	@Test
	void termsFollowFromOthers() {
		assertThat(this.terms.following("implied", Set.of("FIRSTSECRETARY", "CENTRALCOMMITTEE")))
			.containsExactlyInAnyOrder("HEAD", "PARTYLEADER");
		assertThat(this.terms.following("implied", Set.of("FIRSTSECRETARY", "PARTY"))).containsExactly("HEAD");
		assertThat(this.terms.following("loosely", Set.of("SECRETARYOFSTATE"))).containsExactlyInAnyOrder("MINISTER",
				"FOREIGNAFFAIRS");
	}

}
