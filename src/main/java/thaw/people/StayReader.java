package thaw.people;

import thaw.content.Fields;
import thaw.content.Manuscript;
import thaw.content.Row;
import thaw.content.Values;
import thaw.crossref.Relation;
import thaw.dates.DateSpan;
import thaw.dates.HistoricalDate;

/** Reads the {@code whereabouts} of a person's file into rows. */
final class StayReader {

	private StayReader() {
	}

	/**
	 * Writes where the person was held, sent or abroad, in the order of the beginnings.
	 */
	static void read(Manuscript manuscript) {
		HistoricalDate before = null;
		for (Fields stay : manuscript.front().maps("whereabouts")) {
			HistoricalDate from = stay.optionalDate("from");
			HistoricalDate to = stay.optionalDate("to");
			check(stay, from, to, before);
			row(manuscript, stay, from, to);
			stay.reportUnread();
			before = (from != null) ? from : before;
		}
	}

	private static void check(Fields stay, HistoricalDate from, HistoricalDate to, HistoricalDate before) {
		stay.text("citation");
		if (from == null && to == null) {
			stay.report("from", "no date", "its beginning, its end, or both");
		}
		if (from != null && to != null && to.latest().isBefore(from.earliest())) {
			stay.report("to", "'" + to + "', before the beginning on " + from, "a later date");
		}
		if (from != null && before != null && from.latest().isBefore(before.earliest())) {
			stay.report("from", "'" + from + "' after '" + before + "'", "the order of time");
		}
	}

	private static void row(Manuscript manuscript, Fields stay, HistoricalDate from, HistoricalDate to) {
		StayType type = stay.choice("what", Values.oneOf(StayType.class), Values.choices(StayType.class));
		String period = DateSpan.words(from, to, "from", "until");
		String detail = (type != null) ? type.there() + ", " + period : period;
		Row row = manuscript.numberedRow("stay")
			.put("person_ref", manuscript.ref().toString())
			.put("type", (type != null) ? type.name() : null)
			.put("place", manuscript.target(stay, "place", true, Relation.LIFE, detail))
			.put("stayed_from", from)
			.put("stayed_to", to);
		manuscript.citation(row, stay, "citation");
	}

}
