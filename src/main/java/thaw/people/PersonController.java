package thaw.people;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import thaw.crossref.CrossReferences;
import thaw.crossref.Kind;
import thaw.web.Backlinks;
import thaw.web.Neighbours;
import thaw.web.NoSuchRecord;

@Controller
@Transactional(readOnly = true)
class PersonController {

	private final People people;

	private final CrossReferences crossReferences;

	private final Neighbours neighbours;

	PersonController(People people, CrossReferences crossReferences, Neighbours neighbours) {
		this.people = people;
		this.crossReferences = crossReferences;
		this.neighbours = neighbours;
	}

	@GetMapping({ "/people", "/people.json" })
	PeoplePage people() {
		return PeoplePage.of(this.people.findAllByOrderBySortName());
	}

	@GetMapping({ "/people/{slug}", "/people/{slug}.json" })
	PersonPage person(@PathVariable String slug) {
		Person person = this.people.findBySlug(slug).orElseThrow(() -> new NoSuchRecord(Kind.PERSON, slug));
		return PersonPage.of(person, Backlinks.to(person.ref(), this.crossReferences),
				this.neighbours.before(person.ref()), this.neighbours.after(person.ref()));
	}

}
