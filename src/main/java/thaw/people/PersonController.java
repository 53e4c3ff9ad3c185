package thaw.people;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import thaw.crossref.Kind;
import thaw.offices.Tenures;
import thaw.records.Frames;
import thaw.web.NoSuchRecord;

@Controller
@Transactional(readOnly = true)
class PersonController {

	private final People people;

	private final Tenures tenures;

	private final Frames frames;

	PersonController(People people, Tenures tenures, Frames frames) {
		this.people = people;
		this.tenures = tenures;
		this.frames = frames;
	}

	@GetMapping({ "/people", "/people.json" })
	PeoplePage people() {
		return PeoplePage.of(this.people.alphabetically());
	}

	@GetMapping({ "/people/{slug}", "/people/{slug}.json" })
	PersonPage person(@PathVariable String slug) {
		Person person = this.people.findBySlug(slug).orElseThrow(() -> new NoSuchRecord(Kind.PERSON, slug));
		return PersonPage.of(person, this.tenures.heldBy(person.ref().toString()), this.frames.of(person.ref()));
	}

}
