package thaw.index;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import thaw.words.Analysis;

/** What is to be found of one record, whatever its kind. */
final class IndexDocument {

	private final Map<IndexedPart, List<Passage>> passages = new EnumMap<>(IndexedPart.class);

	private final Map<Facet, List<FacetValue>> facets = new EnumMap<>(Facet.class);

	/** Texts in the language of the site; null is none. */
	IndexDocument text(IndexedPart part, List<String> texts) {
		return passages(part, texts.stream().filter(Objects::nonNull).map(Passage::of).toList());
	}

	/** Texts that may be in any language. */
	IndexDocument passages(IndexedPart part, List<Passage> texts) {
		this.passages.put(part,
				texts.stream()
					.map((one) -> new Passage(Analysis.composed(one.text()), one.language(), one.label()))
					.toList());
		return this;
	}

	IndexDocument facet(Facet facet, List<FacetValue> values) {
		this.facets.put(facet, values);
		return this;
	}

	/** The texts of a part; empty if it has none. */
	List<Passage> passages(IndexedPart part) {
		return this.passages.getOrDefault(part, List.of());
	}

	List<FacetValue> values(Facet facet) {
		return this.facets.getOrDefault(facet, List.of());
	}

}
