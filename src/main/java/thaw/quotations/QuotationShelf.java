package thaw.quotations;

import java.util.List;
import org.springframework.stereotype.Component;
import thaw.content.Card;
import thaw.content.Citable;
import thaw.content.Fields;
import thaw.content.Manuscript;
import thaw.content.RefOrWords;
import thaw.content.Row;
import thaw.content.Shelf;
import thaw.content.Values;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.crossref.Relation;
import thaw.dates.HistoricalDate;
import thaw.text.Citation;

/** {@code content/quotations/*.md}. */
@Component
class QuotationShelf implements Shelf {

	@Override
	public Kind kind() {
		return Kind.QUOTATION;
	}

	@Override
	public List<String> tables() {
		return List.of("quotation", "quotation_theme", "addressee", "evidence", "variant");
	}

	@Override
	public Card card(Fields front) {
		HistoricalDate date = front.date("date");
		return new Card(front.text("title"), front.text("text"), List.of(), date).stating(front.optional("speaker"),
				(date != null) ? date.words() : null, front.optional("standing"));
	}

	@Override
	public void shelve(Manuscript manuscript) {
		Fields front = manuscript.front();
		Row row = manuscript.row("quotation", "slug")
			.put("title", front.text("title"))
			.put("text", front.text("text"))
			.put("original", front.optional("original"))
			.put("original_language", front.read("original-language", Values::language, "a language such as ru"))
			.put("original_missing", front.optional("original-missing"))
			.put("translator", front.optional("translator"))
			.put("gist", Gist.read(front));
		occasion(manuscript, front, row);
		standing(manuscript, front, row);
		manuscript.themes("quotation_theme", "quotation_slug");
		List<RefOrWords> addressees = manuscript.targets("addressees", Relation.ADDRESSEE, null);
		for (int i = 0; i < addressees.size(); i++) {
			manuscript.row("addressee", "quotation_slug").put("position", i).put("who", addressees.get(i));
		}
		front.maps("counterparts").forEach((one) -> counterpart(manuscript, one));
		evidence(manuscript, front);
		variants(manuscript, front);
		if (front.has("original") != front.has("original-language")) {
			front.report("original-language", "only one of original and original-language", "both or neither");
		}
		if (front.has("original") == front.has("original-missing")) {
			front.report("original-missing", front.has("original") ? "both" : "nothing",
					"original, or why it is missing");
		}
	}

	private static void occasion(Manuscript manuscript, Fields front, Row row) {
		front.text("speaker");
		row.put("speaker", manuscript.target(front, "speaker", true, Relation.SPEAKER, null))
			.putOrdered(front.date("date"))
			.put("occasion_ref", ref(manuscript.target(front, "occasion", false, Relation.OCCASION, null)))
			.put("place", manuscript.target(front, "place", true, Relation.PLACE, null))
			.put("work_ref", ref(manuscript.target(front, "work", false, Relation.WORK, null)));
	}

	private static String ref(RefOrWords target) {
		Ref ref = target.ref();
		return (ref != null) ? ref.toString() : null;
	}

	private static void standing(Manuscript manuscript, Fields front, Row row) {
		Standing standing = front.choice("standing", Values.oneOf(Standing.class), Values.choices(Standing.class));
		boolean missing = front.flag("locator-missing");
		if (standing == Standing.VERIFIED && !front.has("source")) {
			front.report("source", "nothing", "the source that verifies it, or a weaker standing");
		}
		front.text("standing-reason");
		front.text("trust");
		row.put("standing", (standing != null) ? standing.name() : null)
			.put("trust", manuscript.inline(front, "trust"))
			.put("standing_reason", manuscript.inline(front, "standing-reason"))
			.put("locator_missing", missing);
		Citation source = manuscript.citation(row, front, "source");
		if (missing && (source == null || !source.locator().isEmpty())) {
			front.report("locator-missing", "true", "a source without a locator, or no such key");
		}
		if (standing == Standing.VERIFIED && source != null) {
			verified(manuscript, front, source, missing);
		}
	}

	private static void verified(Manuscript manuscript, Fields front, Citation source, boolean locatorMissing) {
		if (source.locator().isEmpty() && !locatorMissing) {
			front.report("source", "no locator", "a locator, or locator-missing: true");
		}
		Citable citable = manuscript.citable(source.source());
		if (citable != null && !citable.verifies()) {
			front.report("source", "'" + source.source().slug() + "' (" + citable.words() + ")",
					"a document, press of the time, a memoir or scholarship with consulted: text, or a weaker standing");
		}
	}

	private static void evidence(Manuscript manuscript, Fields front) {
		List<Fields> all = front.maps("evidence");
		if (all.isEmpty()) {
			front.report("evidence", "nothing", "at least one witness");
		}
		HistoricalDate before = null;
		for (int i = 0; i < all.size(); i++) {
			before = witness(manuscript, all.get(i), i, before);
		}
	}

	/** Answers the date of the witness, before which the next must not stand. */
	private static HistoricalDate witness(Manuscript manuscript, Fields one, int position, HistoricalDate before) {
		HistoricalDate date = one.date("date");
		if (before != null && date != null && date.latest().isBefore(before.earliest())) {
			one.report("date", "'" + date + "' after '" + before + "'", "the order of time");
		}
		one.text("citation");
		if (!one.has("wording") && !one.has("how")) {
			one.report("wording", "nothing", "wording or how");
		}
		Row row = manuscript.row("evidence", "quotation_slug")
			.put("position", position)
			.put("date_edtf", date)
			.put("wording", one.optional("wording"))
			.put("language", one.read("language", Values::language, "a language such as ru"))
			.put("how", manuscript.inline(one, "how"));
		manuscript.citation(row, one, "citation");
		manuscript.address(row, one, one.text("citation") + " " + one.raw("date"));
		one.reportUnread();
		return date;
	}

	private static void counterpart(Manuscript manuscript, Fields one) {
		CounterpartType type = one.choice("type", Values.oneOf(CounterpartType.class),
				Values.choices(CounterpartType.class));
		one.text("quotation");
		manuscript.target(one, "quotation", false, Relation.COUNTERPART, (type != null) ? type.name() : null);
		one.reportUnread();
	}

	private static String language(Fields one) {
		one.text("language");
		return one.read("language", Values::language, "a language such as ru");
	}

	private static void variants(Manuscript manuscript, Fields front) {
		List<Fields> all = front.maps("variants");
		for (int i = 0; i < all.size(); i++) {
			Fields one = all.get(i);
			Row row = manuscript.row("variant", "quotation_slug")
				.put("position", i)
				.put("text", one.text("text"))
				.put("language", language(one))
				.put("first_seen", one.optionalDate("first-seen"))
				.put("note", manuscript.inline(one, "note"));
			manuscript.citation(row, one, "citation");
			manuscript.address(row, one, one.text("text"));
			one.reportUnread();
		}
	}

}
