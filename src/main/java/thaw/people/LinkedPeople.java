package thaw.people;

import java.util.List;
import org.springframework.stereotype.Component;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.linkeddata.Description;
import thaw.linkeddata.Graph;
import thaw.linkeddata.LinkedRecords;
import thaw.linkeddata.Names;
import thaw.offices.LinkedTenures;
import thaw.offices.Tenures;
import thaw.ties.LinkedTies;
import thaw.ties.Ties;
import thaw.web.NoSuchRecord;

/** The people as linked data: their names and lives, offices, stays and ties. */
@Component
class LinkedPeople implements LinkedRecords {

	private static final String WIKIDATA = "wikidata=";

	private final People people;

	private final Tenures tenures;

	private final Stays stays;

	private final Ties ties;

	LinkedPeople(People people, Tenures tenures, Stays stays, Ties ties) {
		this.people = people;
		this.tenures = tenures;
		this.stays = stays;
		this.ties = ties;
	}

	@Override
	public Kind kind() {
		return Kind.PERSON;
	}

	@Override
	public List<String> types() {
		return List.of("schema:Person");
	}

	@Override
	public void describe(Ref ref, Graph graph) {
		Person one = this.people.findBySlug(ref.slug()).orElseThrow(() -> new NoSuchRecord(kind(), ref.slug()));
		Description person = graph.record(ref);
		new Names(one.name(), one.nativeName(), one.nativeLanguage(), one.aliases()).of(person, "schema:name",
				"schema:alternateName");
		person.english("schema:description", one.knownFor())
			.edtf("thaw:born", one.born())
			.certain("schema:birthDate", one.born())
			.edtf("thaw:died", one.died())
			.certain("schema:deathDate", one.died())
			.link("schema:birthPlace", one.birthPlace(), ref)
			.link("schema:deathPlace", one.deathPlace(), ref)
			.value("circle", one.circle());
		one.identifiers()
			.stream()
			.filter((name) -> name.startsWith(WIKIDATA))
			.forEach((name) -> person.elsewhere("schema:sameAs",
					"http://www.wikidata.org/entity/" + name.substring(WIKIDATA.length())));
		OfficeHeld.once(this.tenures.heldBy(ref.toString())).forEach((held) -> LinkedTenures.describe(held, graph));
		this.stays.of(ref.toString()).forEach((stay) -> describe(stay, ref, person, graph));
		this.ties.of(ref.toString()).forEach((tie) -> LinkedTies.describe(tie, graph));
	}

	private static void describe(Stay stay, Ref person, Description whose, Graph graph) {
		Description part = graph.part(person, "stay", stay.type(), stay.from(), stay.to(), stay.citation())
			.is("thaw:Stay")
			.value("stayType", stay.type())
			.link("schema:location", stay.place(), person)
			.edtf("thaw:from", stay.from())
			.edtf("thaw:to", stay.to())
			.cites(stay.citation().source(), stay.citation().locator());
		whose.link("thaw:stay", part);
	}

}
