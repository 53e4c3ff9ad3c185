package thaw.index;

import java.util.List;
import thaw.crossref.Entry;

/** What is to be found of a record that is no quotation: its card and its text. */
final class EntryDocument {

	private EntryDocument() {
	}

	static IndexDocument of(Entry entry, List<String> paragraphs) {
		return new IndexDocument().text(IndexedPart.TITLE, List.of(entry.title()))
			.text(IndexedPart.VARIANTS, entry.names())
			.text(IndexedPart.ABOUT, List.of(entry.blurb()))
			.text(IndexedPart.NOTE, paragraphs)
			.facet(Facet.KIND, List.of(new FacetValue(entry.kind().prefix(), entry.kind().plural())));
	}

}
