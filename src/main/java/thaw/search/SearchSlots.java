package thaw.search;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import thaw.index.Facet;
import thaw.text.Typography;
import thaw.web.Link;
import thaw.web.SlotWriter;

/** Writes the pages of the search over all records. */
@Component
class SearchSlots implements SlotWriter<SearchPage> {

	private final AnswerParts parts;

	private final FacetParts facets;

	private final RecordParts records;

	SearchSlots(AnswerParts parts, FacetParts facets, RecordParts records) {
		this.parts = parts;
		this.facets = facets;
		this.records = records;
	}

	@Override
	public Class<SearchPage> type() {
		return SearchPage.class;
	}

	@Override
	public Map<String, String> slots(SearchPage page) {
		int next = page.first() + page.answering().size();
		String near = this.parts.near("These come near", this.records.records(page.nearing(), next));
		return Map.of("q", Typography.escape(page.q()), "hidden",
				(page.kind() == null) ? "" : this.parts.hidden(Facet.KIND.parameter(), page.kind()), "reading",
				this.parts.reading(page.notices(), page.steps()) + this.parts.ways(days(page, true)), "tally",
				page.q().isBlank() ? "" : Typography.escape(page.tally()), "kinds", this.facets.kinds(page.facets()),
				"answers", this.records.records(page.answering(), page.first()) + near, "pages",
				this.parts.pages(page.previous(), page.next(), page.page(), page.pages()), "ways",
				this.parts.ways(days(page, false)) + this.parts.ways(forms(page)));
	}

	/**
	 * The way to the day that was asked for stands before the answers, all others after.
	 */
	private static List<Link> days(SearchPage page, boolean wanted) {
		return page.ways().stream().filter((way) -> way.url().startsWith("/on/") == wanted).toList();
	}

	private static List<Link> forms(SearchPage page) {
		return (page.total() == 0) ? List.of()
				: List.of(
						Link.to("/quotations?q=" + SearchRequest.encoded(page.q()), "Only what was said, with facets"),
						Link.to(page.twin(), "The same answers as JSON"));
	}

}
