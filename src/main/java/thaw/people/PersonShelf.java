package thaw.people;

import java.util.List;
import org.springframework.stereotype.Component;
import thaw.content.Card;
import thaw.content.Fields;
import thaw.content.Manuscript;
import thaw.content.Row;
import thaw.content.Shelf;
import thaw.content.Values;
import thaw.crossref.Kind;
import thaw.crossref.Relation;
import thaw.dates.DateSpan;
import thaw.dates.HistoricalDate;
import thaw.markup.Html;
import thaw.offices.Term;
import thaw.text.Typography;
import thaw.ties.TieReader;

/** {@code content/people/*.md}. */
@Component
class PersonShelf implements Shelf {

	private static final int LONGEST_LINE = 140;

	@Override
	public Kind kind() {
		return Kind.PERSON;
	}

	@Override
	public List<String> tables() {
		return List.of("person", "stay", "tie");
	}

	@Override
	public Card card(Fields front) {
		String name = front.text("name");
		HistoricalDate born = front.optionalDate("born");
		String life = DateSpan.years(born, front.optionalDate("died"), "born", "died");
		return new Card(name, Typography.html(name), front.text("sort-name"), front.text("known-for"),
				front.otherNames(), born, List.of(), null)
			.stating(life);
	}

	@Override
	public void shelve(Manuscript manuscript) {
		Fields front = manuscript.front();
		HistoricalDate born = front.optionalDate("born");
		HistoricalDate died = front.optionalDate("died");
		if (born != null && died != null && died.latest().isBefore(born.earliest())) {
			front.report("died", "'" + died + "', before the birth on " + born, "a later date");
		}
		if (front.text("known-for").length() > LONGEST_LINE) {
			front.report("known-for", front.text("known-for").length() + " characters", "at most " + LONGEST_LINE);
		}
		if (front.text("known-for").endsWith(".")) {
			front.report("known-for", "a full stop at the end", "a line without one");
		}
		Row row = manuscript.row("person", "slug")
			.put("name", front.text("name"))
			.put("sort_name", front.text("sort-name"))
			.put("native_name", front.optional("native-name"))
			.put("native_language", front.nativeLanguage())
			.put("aliases", front.texts("aliases"))
			.put("born", born)
			.put("died", died);
		row.put("birth_place", manuscript.target(front, "birth-place", true, Relation.LIFE, "born"))
			.put("death_place", manuscript.target(front, "death-place", true, Relation.LIFE, "died"))
			.put("known_for", front.text("known-for"))
			.put("circle", circle(front))
			.put("identifiers", identifiers(front));
		List<Fields> offices = front.maps("offices");
		HistoricalDate before = null;
		for (Fields office : offices) {
			tenure(manuscript, office);
			before = order(office, before);
		}
		StayReader.read(manuscript);
		TieReader.read(manuscript);
	}

	private static List<String> identifiers(Fields front) {
		List<String> identifiers = front.map("identifiers")
			.entrySet()
			.stream()
			.map((one) -> one.getKey() + "=" + one.getValue())
			.toList();
		identifiers.stream()
			.filter((one) -> !one.matches("wikidata=Q\\d+|viaf=\\d+"))
			.forEach((one) -> front.report("identifiers", "'" + one + "'", "wikidata: Q80440, or viaf: digits"));
		return identifiers;
	}

	/** Offices stand in the order of their beginnings, as far as these are known. */
	private static HistoricalDate order(Fields office, HistoricalDate before) {
		HistoricalDate from = office.optionalDate("from");
		if (from != null && before != null && from.latest().isBefore(before.earliest())) {
			office.report("from", "'" + from + "' after '" + before + "'", "the order of time");
		}
		return (from != null) ? from : before;
	}

	private static String circle(Fields front) {
		Circle circle = front.choice("circle", Values.oneOf(Circle.class), Values.choices(Circle.class));
		return (circle != null) ? circle.name() : null;
	}

	private static void tenure(Manuscript manuscript, Fields office) {
		HistoricalDate from = office.optionalDate("from");
		HistoricalDate to = office.optionalDate("to");
		if (from != null && to != null && to.latest().isBefore(from.earliest())) {
			office.report("to", "'" + to + "', before the beginning on " + from, "a later date");
		}
		Row row = manuscript.numberedRow("tenure")
			.put("holder_ref", manuscript.ref().toString())
			.put("office_ref", (Object) null)
			.put("office", office.text("office"))
			.put("acting", false)
			.put("note", (Html) null)
			.put("holder_words", (Object) null)
			.put("organisation",
					manuscript.target(office, "organisation", true, Relation.TENURE,
							withPeriod(office.optional("office"), from, to)))
			.put("held_from", from)
			.put("held_to", to);
		Term.of(from, to, false).put(row, from, to);
		manuscript.citation(row, office, "citation");
		office.reportUnread();
	}

	/** As the organisation's page says what was held there and when. */
	private static String withPeriod(String office, HistoricalDate from, HistoricalDate to) {
		String period = DateSpan.words(from, to, "from", "until");
		return (office == null || period == null) ? office : office + ", " + period;
	}

}
