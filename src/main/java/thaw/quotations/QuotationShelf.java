package thaw.quotations;

import java.util.List;
import org.springframework.stereotype.Component;
import thaw.content.Card;
import thaw.content.Fields;
import thaw.content.Manuscript;
import thaw.content.Row;
import thaw.content.Shelf;
import thaw.content.Target;
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
			.put("words", front.text("text"))
			.put("original", front.optional("original"))
			.put("original_language", front.optional("original-language"))
			.put("original_missing", front.optional("original-missing"))
			.put("translator", front.optional("translator"));
		occasion(manuscript, front, row);
		standing(manuscript, front, row);
		manuscript.themes("quotation_theme", "quotation_slug");
		List<Target> addressees = manuscript.targets("addressees", Relation.ADDRESSEE, null);
		for (int i = 0; i < addressees.size(); i++) {
			manuscript.row("addressee", "quotation_slug").put("position", i).put("who", addressees.get(i));
		}
		evidence(manuscript, front);
		variants(manuscript, front);
		if (front.has("original") != front.has("original-language")) {
			front.report("original-language", "only one of original and original-language", "both or neither");
		}
		if (!front.has("original") && !front.has("original-missing")) {
			front.report("original-missing", "nothing", "original, or why it is missing");
		}
		row.put("prose", manuscript.proseJson());
	}

	private static void occasion(Manuscript manuscript, Fields front, Row row) {
		front.text("speaker");
		row.put("speaker", manuscript.target(front, "speaker", true, Relation.SPEAKER, null))
			.putOrdered(front.date("date"))
			.put("occasion_ref", ref(manuscript.target(front, "occasion", false, Relation.OCCASION, null)))
			.put("place", manuscript.target(front, "place", true, Relation.PLACE, null))
			.put("work_ref", ref(manuscript.target(front, "work", false, Relation.WORK, null)));
	}

	private static String ref(Target target) {
		Ref ref = target.ref();
		return (ref != null) ? ref.toString() : null;
	}

	private static void standing(Manuscript manuscript, Fields front, Row row) {
		Standing standing = front.choice("standing", Standing::ofSlug, "one of " + List.of(Standing.values()));
		boolean missing = front.flag("locator-missing");
		Citation source = front.optional("source", (text) -> Citation.parse(text).orElse(null),
				"a citation such as \"@taubman-2003, p. 270\"");
		if (standing == Standing.VERIFIED && !front.has("source")) {
			front.report("source", "nothing", "the source that verifies it, or a weaker standing");
		}
		if (standing == Standing.VERIFIED && source != null && source.locator().isEmpty() && !missing) {
			front.report("source", "no locator", "a locator, or locator-missing: true");
		}
		front.text("standing-reason");
		front.text("trust");
		row.put("standing", (standing != null) ? standing.name() : null)
			.put("standing_reason", manuscript.inline(front, "standing-reason"))
			.put("source", manuscript.citation(front, "source"))
			.put("cited", front.raw("source"))
			.put("locator_missing", missing)
			.put("trust", manuscript.inline(front, "trust"));
	}

	private static void evidence(Manuscript manuscript, Fields front) {
		List<Fields> all = front.maps("evidence");
		if (all.isEmpty()) {
			front.report("evidence", "nothing", "at least one witness");
		}
		HistoricalDate before = null;
		for (int i = 0; i < all.size(); i++) {
			Fields one = all.get(i);
			HistoricalDate date = one.date("date");
			if (before != null && date != null && date.latest().isBefore(before.earliest())) {
				one.report("date", "'" + date + "' after '" + before + "'", "the order of time");
			}
			before = date;
			one.text("cite");
			if (!one.has("wording") && !one.has("how")) {
				one.report("wording", "nothing", "wording or how");
			}
			manuscript.row("evidence", "quotation_slug")
				.put("position", i)
				.put("date_edtf", date)
				.put("citation", manuscript.citation(one, "cite"))
				.put("cited", one.raw("cite"))
				.put("wording", one.optional("wording"))
				.put("language", one.optional("language"))
				.put("account", manuscript.inline(one, "how"));
			one.refuseOthers();
		}
	}

	private static void variants(Manuscript manuscript, Fields front) {
		List<Fields> all = front.maps("variants");
		for (int i = 0; i < all.size(); i++) {
			Fields one = all.get(i);
			manuscript.row("variant", "quotation_slug")
				.put("position", i)
				.put("wording", one.text("text"))
				.put("language", one.text("language"))
				.put("first_seen", one.optionalDate("first-seen"))
				.put("citation", manuscript.citation(one, "cite"))
				.put("remark", manuscript.inline(one, "note"));
			one.refuseOthers();
		}
	}

}
