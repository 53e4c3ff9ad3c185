package thaw.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import thaw.text.Typography;
import thaw.web.SlotWriter;

/** Writes the pages of the quotation search. */
@Component
class QuotationsSlots implements SlotWriter<QuotationsPage> {

	private final AnswerParts parts;

	private final FacetParts facets;

	private final RecordParts records;

	QuotationsSlots(AnswerParts parts, FacetParts facets, RecordParts records) {
		this.parts = parts;
		this.facets = facets;
		this.records = records;
		parts.prepare("choices", "chosen");
		parts.prepare("choice", "url", "name");
		parts.prepare("sortings", "links");
		parts.prepare("sorting", "url", "name");
		parts.prepare("sortedso", "url", "name");
	}

	@Override
	public Class<QuotationsPage> type() {
		return QuotationsPage.class;
	}

	@Override
	public Map<String, String> slots(QuotationsPage page) {
		int next = page.first() + page.answering().size();
		String near = this.parts.near("These come near", this.records.quotations(page.nearing(), next));
		String heading = (page.total() == 0) ? "Quotations to be found here" : "Narrow";
		return Map.of("q", Typography.escape(page.q()), "hidden", hidden(page.filters()), "reading",
				this.parts.reading(page.notices(), page.steps()), "tally", Typography.escape(page.tally()), "lead",
				lead(page), "sortings", sortings(page), "answers",
				this.records.quotations(page.answering(), page.first()) + near, "pages",
				this.parts.pages(page.previous(), page.next(), page.page(), page.pages()), "alsoandforms",
				also(page.also()) + forms(page), "facets", this.facets.facets(heading, page.facets(), page.years()));
	}

	private String hidden(Map<String, String> filters) {
		return filters.entrySet()
			.stream()
			.map((filter) -> this.parts.hidden(filter.getKey(), filter.getValue()))
			.collect(Collectors.joining());
	}

	/** What is chosen, and where to go on. */
	private String lead(QuotationsPage page) {
		List<QuotationsPage.Chosen> chosen = page.chosen();
		String choices = AnswerParts.each(chosen, (one) -> this.parts.fill("choice", "url",
				Typography.escape(one.without()), "name", Typography.html(one.facet() + ": " + one.label()).markup()));
		return ((page.total() == 0) ? this.parts.fill("nothing") : "")
				+ (chosen.isEmpty() ? "" : this.parts.fill("choices", "chosen", choices))
				+ this.parts.ways(page.ways());
	}

	private String sortings(QuotationsPage page) {
		return (page.total() < 2) ? ""
				: this.parts.fill("sortings", "links",
						AnswerParts.each(page.sortings(),
								(one) -> this.parts.fill(one.chosen() ? "sortedso" : "sorting", "url",
										Typography.escape(one.url()), "name", one.label())));
	}

	private String also(List<RecordItem> also) {
		return also.isEmpty() ? "" : this.parts.fill("also", "answers", this.records.records(also, 1));
	}

	private String forms(QuotationsPage page) {
		return (page.total() == 0) ? "" : this.parts.ways(page.forms());
	}

}
