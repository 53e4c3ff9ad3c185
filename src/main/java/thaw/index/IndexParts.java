package thaw.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * What an index consists of.
 *
 * @param records all records, by their numbers
 * @param stems where each stem stands
 * @param names where each name stands, by its key
 * @param words where each word stands, in names of records and words of quotations
 * @param facets the values of the records
 * @param orders the orders in which answers stand
 * @param otherNames what else a record is called that has a name of one word
 */
record IndexParts(List<IndexedRecord> records, Map<String, Postings> stems, NavigableMap<String, Postings> names,
		NavigableMap<String, Postings> words, Map<Facet, FacetValues> facets, Map<Sorting, RecordOrder> orders,
		OtherNames otherNames) {

	static IndexParts read(DataInput in, IndexedContent content) throws IOException {
		List<IndexedRecord> records = new ArrayList<>();
		for (int left = in.readVInt(); left > 0; left--) {
			String ref = in.readString();
			records.add(IndexedRecord.read(content.cards().get(ref), content.quotations().get(ref), in));
		}
		Map<String, Postings> stems = terms(in, new HashMap<>());
		NavigableMap<String, Postings> names = terms(in, new TreeMap<>());
		NavigableMap<String, Postings> words = terms(in, new TreeMap<>());
		Map<Facet, FacetValues> facets = new EnumMap<>(Facet.class);
		for (Facet facet : Facet.values()) {
			facets.put(facet, FacetValues.read(in));
		}
		Map<Sorting, RecordOrder> orders = new EnumMap<>(Sorting.class);
		for (Sorting sorting : Sorting.values()) {
			orders.put(sorting, RecordOrder.read(in));
		}
		return new IndexParts(List.copyOf(records), stems, names, words, facets, orders, OtherNames.read(in));
	}

	private static <M extends Map<String, Postings>> M terms(DataInput in, M into) throws IOException {
		for (int left = in.readVInt(); left > 0; left--) {
			into.put(in.readString(), Postings.read(in));
		}
		return into;
	}

	void write(DataOutput out) throws IOException {
		out.writeVInt(this.records.size());
		for (IndexedRecord record : this.records) {
			record.write(out);
		}
		for (Map<String, Postings> terms : List.of(new TreeMap<>(this.stems), this.names, this.words)) {
			out.writeVInt(terms.size());
			for (Map.Entry<String, Postings> term : terms.entrySet()) {
				out.writeString(term.getKey());
				term.getValue().write(out);
			}
		}
		for (Facet facet : Facet.values()) {
			this.facets.get(facet).write(out);
		}
		for (Sorting sorting : Sorting.values()) {
			this.orders.get(sorting).write(out);
		}
		this.otherNames.write(out);
	}

}
