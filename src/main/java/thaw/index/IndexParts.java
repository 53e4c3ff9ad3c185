package thaw.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * What an index consists of.
 *
 * @param records all records, by their numbers
 * @param terms where each term stands
 * @param facets the values of the records
 * @param orders the orders in which answers stand
 * @param otherNames what else a record is called that has a name of one word
 */
record IndexParts(List<IndexedRecord> records, Terms terms, Map<Facet, FacetValues> facets,
		Map<Sorting, RecordOrder> orders, OtherNames otherNames) {

	static IndexParts read(DataInput in, IndexedContent content) throws IOException {
		List<IndexedRecord> records = new ArrayList<>();
		for (int left = in.readVInt(); left > 0; left--) {
			String ref = in.readString();
			records.add(IndexedRecord.read(content.cards().get(ref), content.quotations().get(ref), in));
		}
		List<IndexedRecord> all = List.copyOf(records);
		Terms terms = TermTable.read(in, all);
		Map<Facet, FacetValues> facets = new EnumMap<>(Facet.class);
		for (Facet facet : Facet.values()) {
			facets.put(facet, FacetValues.read(in));
		}
		Map<Sorting, RecordOrder> orders = new EnumMap<>(Sorting.class);
		for (Sorting sorting : Sorting.values()) {
			orders.put(sorting, RecordOrder.read(in));
		}
		return new IndexParts(all, terms, facets, orders, OtherNames.read(in));
	}

	/** All terms, if they are in memory. */
	Optional<TermTable> table() {
		return (this.terms instanceof TermTable table) ? Optional.of(table) : Optional.empty();
	}

	/** The same with terms that are kept elsewhere. */
	IndexParts with(Terms elsewhere) {
		return new IndexParts(this.records, elsewhere, this.facets, this.orders, this.otherNames);
	}

	/** Writes all of it, which must be in memory. */
	void write(DataOutput out) throws IOException {
		out.writeVInt(this.records.size());
		for (IndexedRecord record : this.records) {
			record.write(out);
		}
		table().orElseThrow().write(out);
		for (Facet facet : Facet.values()) {
			this.facets.get(facet).write(out);
		}
		for (Sorting sorting : Sorting.values()) {
			this.orders.get(sorting).write(out);
		}
		this.otherNames.write(out);
	}

}
