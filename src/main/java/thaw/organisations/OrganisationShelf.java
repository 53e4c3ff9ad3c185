package thaw.organisations;

import java.util.List;
import org.springframework.stereotype.Component;
import thaw.content.Card;
import thaw.content.Fields;
import thaw.content.Manuscript;
import thaw.content.Shelf;
import thaw.content.Values;
import thaw.crossref.Kind;
import thaw.crossref.Relation;
import thaw.dates.DateSpan;
import thaw.dates.HistoricalDate;

/** {@code content/organisations/*.md}. */
@Component
class OrganisationShelf implements Shelf {

	@Override
	public Kind kind() {
		return Kind.ORGANISATION;
	}

	@Override
	public List<String> tables() {
		return List.of("organisation");
	}

	@Override
	public Card card(Fields front) {
		HistoricalDate founded = front.optionalDate("founded");
		return new Card(front.text("name"), front.text("summary"), front.otherNames(), founded)
			.stating(DateSpan.words(founded, front.optionalDate("dissolved"), "founded", "dissolved"));
	}

	@Override
	public void shelve(Manuscript manuscript) {
		Fields front = manuscript.front();
		OrganisationType type = front.choice("type", Values.oneOf(OrganisationType.class),
				Values.choices(OrganisationType.class));
		HistoricalDate founded = front.optionalDate("founded");
		HistoricalDate dissolved = front.optionalDate("dissolved");
		if (founded != null && dissolved != null && dissolved.latest().isBefore(founded.earliest())) {
			front.report("dissolved", "'" + dissolved + "', before the foundation on " + founded, "a later date");
		}
		manuscript.row("organisation", "slug")
			.put("name", front.text("name"))
			.put("native_name", front.optional("native-name"))
			.put("native_language", front.nativeLanguage())
			.put("abbreviation", front.optional("abbreviation"))
			.put("aliases", front.texts("aliases"))
			.put("founded", founded)
			.put("dissolved", dissolved)
			.put("seat", manuscript.target(front, "seat", true, Relation.PART, "seat"))
			.put("type", (type != null) ? type.name() : null)
			.put("summary", Values.sentence(front, "summary"));
	}

}
