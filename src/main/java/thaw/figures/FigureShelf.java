package thaw.figures;

import java.util.List;
import org.springframework.stereotype.Component;
import thaw.content.Card;
import thaw.content.Fields;
import thaw.content.Manuscript;
import thaw.content.RefOrWords;
import thaw.content.Shelf;
import thaw.content.Values;
import thaw.crossref.Kind;
import thaw.crossref.Relation;
import thaw.dates.HistoricalDate;

/** {@code content/figures/*.md}. */
@Component
class FigureShelf implements Shelf {

	@Override
	public Kind kind() {
		return Kind.FIGURE;
	}

	@Override
	public List<String> tables() {
		return List.of("figure", "figure_shows");
	}

	@Override
	public Card card(Fields front) {
		HistoricalDate date = front.optionalDate("date");
		return new Card(front.text("name"), front.text("caption"), front.otherNames(), date)
			.stating((date != null) ? date.words() : null);
	}

	@Override
	public void shelve(Manuscript manuscript) {
		Fields front = manuscript.front();
		manuscript.unique("seed-number");
		manuscript.row("figure", "slug")
			.put("name", front.text("name"))
			.put("caption", front.text("caption"))
			.put("maker", manuscript.target(front, "maker", true, Relation.SUBJECT, "made it"))
			.put("date_edtf", front.optionalDate("date"))
			.put("holder", manuscript.target(front, "holder", true, Relation.SUBJECT, "holds or distributes it"))
			.put("rights", front.optional("rights"))
			.put("seed_number", Values.whole(front, "seed-number"));
		List<RefOrWords> shown = manuscript.targets("shows", Relation.SUBJECT, "shown");
		for (int i = 0; i < shown.size(); i++) {
			manuscript.row("figure_shows", "figure_slug").put("position", i).put("shows", shown.get(i));
		}
	}

}
