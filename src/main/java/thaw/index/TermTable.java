package thaw.index;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import thaw.words.Analysis;

/** All terms of an index, in memory. */
public final class TermTable implements Terms {

	private final List<IndexedRecord> records;

	private final Map<String, Postings> stems;

	private final NavigableMap<String, Postings> names;

	private final NavigableMap<String, Postings> words;

	/**
	 * The terms of those records.
	 * @param words those of names of records and words of quotations
	 */
	TermTable(List<IndexedRecord> records, Map<String, Postings> stems, NavigableMap<String, Postings> names,
			NavigableMap<String, Postings> words) {
		this.records = records;
		this.stems = stems;
		this.names = names;
		this.words = words;
	}

	static TermTable read(DataInput in, List<IndexedRecord> records) throws IOException {
		Map<String, Postings> stems = terms(in, new HashMap<>());
		NavigableMap<String, Postings> names = terms(in, new TreeMap<>());
		return new TermTable(records, stems, names, terms(in, new TreeMap<>()));
	}

	private static <M extends Map<String, Postings>> M terms(DataInput in, M into) throws IOException {
		for (int left = in.readVInt(); left > 0; left--) {
			into.put(in.readString(), Postings.read(in));
		}
		return into;
	}

	void write(DataOutput out) throws IOException {
		for (Map<String, Postings> terms : List.of(new TreeMap<>(this.stems), this.names, this.words)) {
			out.writeVInt(terms.size());
			for (Map.Entry<String, Postings> term : terms.entrySet()) {
				out.writeString(term.getKey());
				term.getValue().write(out);
			}
		}
	}

	@Override
	public Postings stem(String stem) {
		return this.stems.getOrDefault(stem, Postings.NONE);
	}

	@Override
	public Postings name(String key) {
		return this.names.getOrDefault(key, Postings.NONE);
	}

	@Override
	public Collection<Postings> namesBeginning(String key) {
		return this.names.subMap(key, true, key + Character.MAX_VALUE, false).values();
	}

	@Override
	public Collection<Postings> wordsBeginning(String word) {
		return this.words.subMap(word, true, word + Character.MAX_VALUE, false).values();
	}

	@Override
	public Postings reading(Postings sequences, List<String> words, String language) {
		return sequences.where((record, place) -> this.records.get(record).reads(place, words));
	}

	/**
	 * All terms, in an order that is the same at every start; those too that are not in
	 * memory, since the texts say them.
	 */
	public Stream<IndexedTerm> all() {
		return Stream
			.of(terms(TermType.STEM, new TreeMap<>(this.stems)), terms(TermType.NAME, this.names),
					terms(TermType.WORD, this.words), terms(TermType.READING, readings()))
			.flatMap((terms) -> terms);
	}

	private static Stream<IndexedTerm> terms(TermType type, Map<String, Postings> terms) {
		return terms.entrySet().stream().map((term) -> new IndexedTerm(type, term.getKey(), term.getValue()));
	}

	/** Where each word stands as it is. */
	private NavigableMap<String, Postings> readings() {
		Map<String, PostingsBuilder> places = new HashMap<>();
		for (int number = 0; number < this.records.size(); number++) {
			for (IndexedText text : this.records.get(number).texts()) {
				addReadings(places, number, text);
			}
		}
		NavigableMap<String, Postings> readings = new TreeMap<>();
		places.forEach((word, found) -> readings.put(word, found.postings()));
		return readings;
	}

	/** Of the places that a word has as several stems only the first counts. */
	private static void addReadings(Map<String, PostingsBuilder> places, int record, IndexedText text) {
		int place = text.first();
		int end = text.first() + text.size();
		for (Analysis.Token word : Analysis.words(text.text())) {
			while (place < end && text.start(place) < word.start()) {
				place++;
			}
			if (place < end && text.start(place) == word.start()) {
				places.computeIfAbsent(word.term(), (first) -> new PostingsBuilder())
					.add(record, text.part().bit(), place);
			}
		}
	}

}
