package thaw.index;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import thaw.crossref.Entry;
import thaw.quotations.Quotation;
import thaw.words.Analysis;
import thaw.words.KnownWords;
import thaw.words.NamesInText;
import thaw.words.Stems;

/** Takes up records one after the other. */
final class IndexBuilder {

	/** So far do two texts of a record stand apart: farther than any two words matter. */
	private static final int GAP = 100;

	private static final int NAMED = IndexedPart.bits(IndexedPart.TITLE, IndexedPart.VARIANTS, IndexedPart.TEXT,
			IndexedPart.ORIGINAL);

	private final List<IndexedRecord> records = new ArrayList<>();

	private final Map<String, PostingsBuilder> stems = new HashMap<>();

	private final Map<String, PostingsBuilder> names = new HashMap<>();

	private final Map<String, PostingsBuilder> words = new HashMap<>();

	private final Map<Facet, List<List<FacetValue>>> facets = new EnumMap<>(Facet.class);

	private final KnownWords known;

	/** Begins an index. */
	IndexBuilder(KnownWords known) {
		this.known = known;
		for (Facet facet : Facet.values()) {
			this.facets.put(facet, new ArrayList<>());
		}
	}

	/**
	 * Adds a record.
	 * @param quotation its dossier, or null if it is none
	 * @param references how often others point at it
	 */
	void add(Entry entry, Quotation quotation, IndexDocument document, int references) {
		List<IndexedText> texts = new ArrayList<>();
		int first = 0;
		for (IndexedPart part : IndexedPart.values()) {
			for (Passage passage : document.passages(part)) {
				IndexedText text = text(part, passage, first);
				texts.add(text);
				first += text.size() + GAP;
			}
		}
		this.records.add(new IndexedRecord(entry, quotation, texts, references));
		this.facets.forEach((facet, values) -> values.add(document.values(facet)));
	}

	private IndexedText text(IndexedPart part, Passage passage, int first) {
		List<Analysis.Token> tokens = Analysis.words(passage.text());
		this.known.learn(passage.text(), tokens);
		List<Analysis.Token> placed = new ArrayList<>(tokens.size());
		for (Analysis.Token token : tokens) {
			int place = first + placed.size();
			names(passage.text().substring(token.start(), token.end()), part, place);
			if ((NAMED & part.bit()) != 0) {
				add(this.words, token.term(), part, place);
			}
			for (String stem : Stems.of(token.term(), passage.language())) {
				add(this.stems, stem, part, first + placed.size());
				placed.add(token);
			}
		}
		return new IndexedText(part, passage, first, placed);
	}

	private void names(String word, IndexedPart part, int place) {
		if (Character.isUpperCase(word.codePointAt(0))) {
			NamesInText.of(word).forEach((key) -> add(this.names, key, part, place));
		}
	}

	private void add(Map<String, PostingsBuilder> terms, String term, IndexedPart part, int place) {
		terms.computeIfAbsent(term, (first) -> new PostingsBuilder()).add(this.records.size(), part.bit(), place);
	}

	/** All that was added. */
	Index index() {
		Map<Facet, FacetValues> values = new EnumMap<>(Facet.class);
		this.facets.forEach((facet, some) -> values.put(facet, new FacetValues(some)));
		Map<Sorting, RecordOrder> orders = new EnumMap<>(Sorting.class);
		for (Sorting sorting : Sorting.values()) {
			orders.put(sorting, new RecordOrder(this.records, sorting));
		}
		List<IndexedRecord> all = List.copyOf(this.records);
		Terms terms = new TermTable(all, Map.copyOf(postings(this.stems)), postings(this.names), postings(this.words));
		return new Index(new IndexParts(all, terms, values, orders, new OtherNames(all)));
	}

	private static NavigableMap<String, Postings> postings(Map<String, PostingsBuilder> terms) {
		NavigableMap<String, Postings> postings = new TreeMap<>();
		terms.forEach((term, places) -> postings.put(term, places.postings()));
		return postings;
	}

}
