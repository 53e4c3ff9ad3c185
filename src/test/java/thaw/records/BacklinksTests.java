package thaw.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import thaw.crossref.CrossReferences;
import thaw.crossref.Degree;
import thaw.crossref.Entries;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.crossref.Relation;

/** What leads to a record: in what order, how much of it, and where the rest is. */
@SpringBootTest
@AutoConfigureMockMvc
class BacklinksTests {

	private final MockMvc site;

	private final BacklinkGroups backlinks;

	private final CrossReferences crossReferences;

	/** The person and the source to whom most leads. */
	private final Ref person;

	private final Ref source;

	BacklinksTests(@Autowired MockMvc site, @Autowired BacklinkGroups backlinks,
			@Autowired CrossReferences crossReferences, @Autowired Entries entries) {
		this.site = site;
		this.backlinks = backlinks;
		this.crossReferences = crossReferences;
		this.person = most(entries, Kind.PERSON);
		this.source = most(entries, Kind.SOURCE);
	}

	private Ref most(Entries entries, Kind kind) {
		List<String> refs = entries.findByKindOrderByPosition(kind)
			.stream()
			.map((one) -> one.ref().toString())
			.toList();
		return this.crossReferences.degrees(refs)
			.stream()
			.max(Comparator.comparing(Degree::pointers))
			.flatMap((degree) -> Ref.parse(degree.ref()))
			.orElseThrow();
	}

	@Test
	void deedsComeBeforeMentions() {
		List<Relation> relations = this.backlinks.abridged(this.person)
			.groups()
			.stream()
			.map(Backlinks.Group::relation)
			.toList();
		assertThat(relations).isSorted().contains(Relation.MENTION);
	}

	@Test
	void aRecordThatPointsInAnotherWayIsNotListedAgainForNaming() {
		List<Backlinks.Group> groups = this.backlinks.all(this.person).groups();
		List<String> mentions = groups.stream()
			.filter((group) -> group.relation() == Relation.MENTION)
			.flatMap((group) -> group.items().stream())
			.map((item) -> item.from().id())
			.toList();
		assertThat(groups).filteredOn((group) -> group.relation() != Relation.MENTION)
			.flatExtracting(Backlinks.Group::items)
			.extracting((item) -> item.from().id())
			.isNotEmpty()
			.doesNotContainAnyElementsOf(mentions);
	}

	@Test
	void aLongGroupShowsThoseToWhichMostLeadsInTheirOrder() {
		Backlinks whole = this.backlinks.all(this.person);
		Backlinks shown = this.backlinks.abridged(this.person);
		assertThat(shown.all()).isEqualTo(this.person.path() + "/links");
		for (int at = 0; at < whole.groups().size(); at++) {
			List<Backlinks.Item> all = whole.groups().get(at).items();
			List<Backlinks.Item> some = shown.groups().get(at).items();
			long least = some.stream().mapToLong(this::degree).min().orElseThrow();
			assertThat(some).hasSize(Math.min(all.size(), 12)).isSubsetOf(all);
			assertThat(all.stream().filter(some::contains)).containsExactlyElementsOf(some);
			assertThat(all.stream().filter((item) -> !some.contains(item)))
				.allSatisfy((item) -> assertThat(degree(item)).isLessThanOrEqualTo(least));
			assertThat(shown.groups().get(at).total()).isEqualTo(all.size());
		}
	}

	private long degree(Backlinks.Item item) {
		return this.crossReferences.to(item.from().id()).size();
	}

	@Test
	void aSourceNamesEveryPlaceItIsUsed() {
		assertThat(this.backlinks.abridged(this.source).groups())
			.filteredOn((group) -> group.relation() == Relation.CITATION)
			.isNotEmpty()
			.allSatisfy((group) -> assertThat(group.items()).hasSize(group.total()))
			.anySatisfy((group) -> assertThat(group.total()).isGreaterThan(12));
	}

	@Test
	void theWholeListIsOneStepAway() throws Exception {
		String record = page(this.person.path());
		String whole = page(this.person.path() + "/links");
		assertThat(record).contains("href=\"" + this.person.path() + "/links\"");
		assertThat(this.backlinks.all(this.person).groups()).flatExtracting(Backlinks.Group::items)
			.allSatisfy((item) -> assertThat(whole).contains("href=\"" + item.from().url() + "\""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/people/nobody/links", "/nothing/nikita-khrushchev/links", "/timeline/1956/links" })
	void nothingLeadsToWhatIsNot(String address) throws Exception {
		this.site.perform(get(address)).andExpect(status().isNotFound());
	}

	private String page(String address) throws Exception {
		return this.site.perform(get(address)).andReturn().getResponse().getContentAsString();
	}

}
