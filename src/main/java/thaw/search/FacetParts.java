package thaw.search;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import thaw.index.Facet;
import thaw.text.Typography;

/** The values by which answers are narrowed, as HTML. */
@Component
class FacetParts {

	private static final Set<String> OPEN = Set.of(Facet.SPEAKER.parameter(), Facet.YEAR.parameter(),
			Facet.STANDING.parameter());

	private final AnswerParts parts;

	FacetParts(AnswerParts parts) {
		this.parts = parts;
		parts.prepare("kinds", "values");
		parts.prepare("all", "url");
		parts.prepare("facets", "heading", "groups");
		parts.prepare("facet", "label", "values");
		parts.prepare("openfacet", "label", "values");
		parts.prepare("values", "values");
		parts.prepare("more", "count", "values");
		parts.prepare("value", "url", "label", "count");
		parts.prepare("chosenvalue", "url", "label", "count");
		parts.prepare("histogram", "bars");
		parts.prepare("bar", "url", "look", "title", "top", "height", "year");
		parts.prepare("gap", "year");
	}

	/** The kinds of records in one line; nothing where there is no choice. */
	String kinds(List<FacetChoice.Group> facets) {
		return AnswerParts.each(facets, (kinds) -> {
			boolean choice = kinds.values().size() > 1 || kinds.isChosen();
			String all = kinds.isChosen() ? this.parts.fill("all", "url", Typography.escape(kinds.all())) : "";
			return choice ? this.parts.fill("kinds", "values", all + values(kinds, kinds.values())) : "";
		});
	}

	/** The facets of quotations; nothing where there are none. */
	String facets(String heading, List<FacetChoice.Group> facets, YearChart years) {
		return facets.isEmpty() ? "" : this.parts.fill("facets", "heading", heading, "groups",
				AnswerParts.each(facets, (facet) -> facet(facet, years)));
	}

	private String facet(FacetChoice.Group facet, YearChart years) {
		boolean dated = facet.name().equals(Facet.YEAR.parameter()) && years != null;
		String values = (dated ? this.parts.fill("histogram", "bars", AnswerParts.each(years.bars(), this::bar)) : "")
				+ this.parts.fill("values", "values", values(facet, facet.first())) + more(facet);
		boolean open = OPEN.contains(facet.name()) || facet.isChosen();
		return this.parts.fill(open ? "openfacet" : "facet", "label", facet.label(), "values", values);
	}

	private String more(FacetChoice.Group facet) {
		List<FacetChoice> more = facet.more();
		return more.isEmpty() ? ""
				: this.parts.fill("more", "count", more.size() + " more", "values", values(facet, more));
	}

	private String values(FacetChoice.Group facet, List<FacetChoice> values) {
		return AnswerParts.each(values,
				(value) -> this.parts.fill(value.chosen() ? "chosenvalue" : "value", "url",
						Typography.escape(value.chosen() ? facet.all() : value.url()), "label",
						Typography.html(value.label()).markup(), "count", Integer.toString(value.count())));
	}

	private String bar(YearChart.Bar bar) {
		String year = bar.shortYear();
		return (bar.count() == 0) ? this.parts.fill("gap", "year", year)
				: this.parts.fill("bar", "url", Typography.escape(bar.url()), "look", bar.chosen() ? "here" : "there",
						"title", bar.year() + ": " + bar.count(), "top",
						Integer.toString(YearChart.TALLEST - bar.height()), "height", Integer.toString(bar.height()),
						"year", year);
	}

}
