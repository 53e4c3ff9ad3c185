package thaw.people;

import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import thaw.crossref.CrossReferences;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.crossref.Relation;
import thaw.offices.Tenures;
import thaw.records.Frames;
import thaw.ties.DerivedTies;
import thaw.ties.PersonTies;
import thaw.ties.Ties;
import thaw.web.NoSuchRecord;

@Controller
@Transactional(readOnly = true)
class PersonController {

	private static final Set<Relation> DEEDS = Set.of(Relation.PARTICIPANT, Relation.SPEAKER);

	private final People people;

	private final Tenures tenures;

	private final Stays stays;

	private final CrossReferences crossReferences;

	private final Ties ties;

	private final DerivedTies derivedTies;

	private final Frames frames;

	PersonController(People people, Tenures tenures, Stays stays, CrossReferences crossReferences, Ties ties,
			DerivedTies derivedTies, Frames frames) {
		this.people = people;
		this.tenures = tenures;
		this.stays = stays;
		this.crossReferences = crossReferences;
		this.ties = ties;
		this.derivedTies = derivedTies;
		this.frames = frames;
	}

	@GetMapping({ "/people", "/people.json" })
	PeoplePage people() {
		return PeoplePage.of(this.people.alphabetically());
	}

	@GetMapping({ "/people/{slug}", "/people/{slug}.json" })
	PersonPage person(@PathVariable String slug) {
		Person person = this.people.findBySlug(slug).orElseThrow(() -> new NoSuchRecord(Kind.PERSON, slug));
		Ref ref = person.ref();
		return PersonPage.of(person, OfficeHeld.of(this.tenures.heldBy(ref.toString())),
				Sojourn.of(this.stays.of(ref.toString())),
				Deed.of(this.crossReferences.pointing(ref.toString(), DEEDS)),
				PersonTies.of(ref, this.ties.of(ref.toString()), this.derivedTies.of(ref)), this.frames.of(ref));
	}

}
