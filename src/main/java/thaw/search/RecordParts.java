package thaw.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import thaw.crossref.Kind;
import thaw.dates.HistoricalDate;
import thaw.text.Typography;

/** Records and quotations in a list of answers, as HTML. */
@Component
class RecordParts {

	private final AnswerParts parts;

	private final ITemplateEngine engine;

	/** What hangs on the record alone; there are no more than records. */
	private final Map<String, String> constant = new ConcurrentHashMap<>();

	RecordParts(AnswerParts parts, ITemplateEngine engine) {
		this.parts = parts;
		this.engine = engine;
		parts.prepare("records", "first", "items");
		parts.prepare("record", "opens", "title", "kind", "date", "blurb", "more");
		parts.prepare("snippet", "text");
		parts.prepare("office", "text");
		parts.prepare("also", "answers");
		parts.prepare("quotations", "first", "items");
		parts.prepare("quotation", "opens", "title", "text", "original", "elsewhere", "lacking", "said");
		parts.prepare("original", "language", "text");
		parts.prepare("elsewhere", "label", "opening", "language", "text", "closing");
	}

	/** A list of records; nothing for none. */
	String records(List<RecordItem> items, int first) {
		return items.isEmpty() ? "" : this.parts.fill("records", "first", Integer.toString(first), "items",
				AnswerParts.each(items, this::record));
	}

	private String record(RecordItem item) {
		String snippet = (item.office() != null)
				? this.parts.fill("office", "text", Typography.html(item.office()).markup())
				: (item.snippetHtml() == null) ? "" : this.parts.fill("snippet", "text", item.snippetHtml());
		return this.parts.fill("record", "opens", Typography.escape(item.opens()), "title", item.titleHtml(), "kind",
				item.kindLabel(), "date", date(item), "blurb", item.blurbHtml(), "more",
				snippet + this.parts.lacking(item.lacking()));
	}

	private String date(RecordItem item) {
		boolean dated = item.date() != null && Kind.ofPrefix(item.kind()).filter(Kind::isDated).isPresent();
		return dated ? this.constant.computeIfAbsent("date of " + item.id(), (id) -> ", " + date(item.date())) : "";
	}

	private String date(HistoricalDate date) {
		return rendered("fragments/record", "date", "date", date);
	}

	/** A list of quotations; nothing for none. */
	String quotations(List<QuotationItem> items, int first) {
		return items.isEmpty() ? "" : this.parts.fill("quotations", "first", Integer.toString(first), "items",
				AnswerParts.each(items, this::quotation));
	}

	private String quotation(QuotationItem item) {
		String original = (item.originalHtml() == null) ? ""
				: this.parts.fill("original", "language", item.originalLanguage(), "text", item.originalHtml());
		String said = this.constant.computeIfAbsent(item.id(),
				(id) -> rendered("search/parts", "said", "quotation", item));
		return this.parts.fill("quotation", "opens", Typography.escape(item.opens()), "title", item.titleHtml(), "text",
				item.textHtml(), "original", original, "elsewhere", AnswerParts.each(item.elsewhere(), this::elsewhere),
				"lacking", this.parts.lacking(item.lacking()), "said", said);
	}

	private String elsewhere(QuotationItem.Elsewhere one) {
		boolean russian = one.language().equals("ru");
		return this.parts.fill("elsewhere", "label", one.label() + ":", "opening", russian ? "«" : "“", "language",
				one.language(), "text", one.html(), "closing", russian ? "»" : "”");
	}

	private String rendered(String template, String fragment, String name, Object value) {
		return this.engine.process(template, Set.of(fragment), new Context(Locale.UK, Map.of(name, value))).strip();
	}

}
