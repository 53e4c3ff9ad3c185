package thaw.offices;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import thaw.content.Card;
import thaw.content.Fields;
import thaw.content.Manuscript;
import thaw.content.RefOrWords;
import thaw.content.Row;
import thaw.content.Shelf;
import thaw.content.Values;
import thaw.crossref.Kind;
import thaw.crossref.Relation;
import thaw.dates.DateSpan;
import thaw.dates.HistoricalDate;

/** {@code content/offices/*.md}. */
@Component
class OfficeShelf implements Shelf {

	/** Stands for a holder whom no source names. */
	static final String NOT_FOUND = "not found";

	private static final Set<String> SEATS = Set.of("one", "several");

	@Override
	public Kind kind() {
		return Kind.OFFICE;
	}

	@Override
	public List<String> tables() {
		return List.of("office", "tenure");
	}

	@Override
	public Card card(Fields front) {
		return new Card(front.text("title"), front.text("summary"), front.otherNames(), null);
	}

	@Override
	public void shelve(Manuscript manuscript) {
		Fields front = manuscript.front();
		OfficeGroup group = front.choice("group", Values.oneOf(OfficeGroup.class), Values.choices(OfficeGroup.class));
		front.text("seats");
		String seats = front.read("seats", (text) -> SEATS.contains(text) ? text : null, "one or several");
		RefOrWords organisation = manuscript.target(front, "organisation", true, Relation.TENURE, "");
		manuscript.row("office", "slug")
			.put("title", front.text("title"))
			.put("native_name", front.optional("native-name"))
			.put("native_language", front.nativeLanguage())
			.put("aliases", front.texts("aliases"))
			.put("office_group", (group != null) ? group.name() : null)
			.put("organisation", organisation)
			.put("several", "several".equals(seats))
			.put("exists_edtf", front.optionalDate("exists"))
			.put("summary", Values.sentence(front, "summary"));
		List<Fields> holders = front.maps("holders");
		if (holders.isEmpty()) {
			front.report("holders", "nobody", "at least one who held it");
		}
		holders.forEach((holder) -> holder(manuscript, holder, organisation));
		front.maps("vacancies").forEach((vacancy) -> tenure(manuscript, vacancy, organisation, RefOrWords.NONE));
	}

	private static void holder(Manuscript manuscript, Fields holder, RefOrWords organisation) {
		holder.text("who");
		String period = DateSpan.words(holder.optionalDate("from"), holder.optionalDate("to"), "from", "until");
		tenure(manuscript, holder, organisation, manuscript.target(holder, "who", true, Relation.HOLDER, period));
	}

	private static void tenure(Manuscript manuscript, Fields held, RefOrWords organisation, RefOrWords holder) {
		HistoricalDate from = held.date("from");
		HistoricalDate to = held.optionalDate("to");
		if (from != null && to != null && to.latest().isBefore(from.earliest())) {
			held.report("to", "'" + to + "', before the beginning on " + from, "a later date");
		}
		if (!NOT_FOUND.equals(held.raw("who"))) {
			held.text("citation");
		}
		Row row = manuscript.numberedRow("tenure")
			.put("office_ref", manuscript.ref().toString())
			.put("office", manuscript.front().text("title"))
			.put("organisation", organisation)
			.put("holder", holder)
			.put("held_from", from)
			.put("held_to", to)
			.put("acting", held.flag("acting"))
			.put("note", manuscript.inline(held, "note"));
		Term.of(from, to, true).put(row, from, to);
		manuscript.citation(row, held, "citation");
		held.reportUnread();
	}

}
