package thaw.places;

import java.util.List;
import org.springframework.stereotype.Component;
import thaw.content.Card;
import thaw.content.Fields;
import thaw.content.Manuscript;
import thaw.content.Shelf;
import thaw.content.Values;
import thaw.crossref.Kind;
import thaw.crossref.Relation;

/** {@code content/places/*.md}. */
@Component
class PlaceShelf implements Shelf {

	@Override
	public Kind kind() {
		return Kind.PLACE;
	}

	@Override
	public List<String> tables() {
		return List.of("place");
	}

	@Override
	public Card card(Fields front) {
		String name = front.text("name");
		String country = front.text("country-then");
		return new Card(name, front.text("summary"), front.otherNames(), null).stating(
				name.endsWith(country) ? null : country,
				front.has("name-now") ? "now " + front.optional("name-now") : null);
	}

	@Override
	public void shelve(Manuscript manuscript) {
		Fields front = manuscript.front();
		PlaceType type = front.choice("type", Values.oneOf(PlaceType.class), Values.choices(PlaceType.class));
		manuscript.row("place", "slug")
			.put("name", front.text("name"))
			.put("name_now", front.optional("name-now"))
			.put("native_name", front.optional("native-name"))
			.put("native_language", front.nativeLanguage())
			.put("aliases", front.texts("aliases"))
			.put("type", (type != null) ? type.name() : null)
			.put("latitude", coordinate(front, "latitude", 90))
			.put("longitude", coordinate(front, "longitude", 180))
			.put("country_then", front.text("country-then"))
			.put("country_now", front.text("country-now"))
			.put("part_of", manuscript.target(front, "part-of", true, Relation.PART, null))
			.put("summary", Values.sentence(front, "summary"));
	}

	private static double coordinate(Fields front, String key, int most) {
		double degrees = Values.decimal(front, key);
		if (Math.abs(degrees) > most) {
			front.report(key, "'" + degrees + "'", "decimal degrees from -" + most + " to " + most);
		}
		return degrees;
	}

}
