package thaw.index;

import java.io.IOException;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.store.DataOutput;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.words.Stems;

/**
 * All records as they are searched: which term stands where, and which record has which
 * values of the facets. It does not change.
 */
public final class Index {

	private final IndexParts parts;

	private final List<IndexedRecord> records;

	private final Set<String> languages;

	private final Map<Ref, Integer> numbers = new HashMap<>();

	private final Map<Kind, BitSet> kinds = new EnumMap<>(Kind.class);

	Index(IndexParts parts) {
		this.parts = parts;
		this.records = parts.records();
		for (int number = 0; number < this.records.size(); number++) {
			this.numbers.put(this.records.get(number).entry().ref(), number);
		}
		for (Kind kind : Kind.values()) {
			this.kinds.put(kind,
					IntStream.range(0, this.records.size())
						.filter((number) -> this.records.get(number).kind() == kind)
						.collect(BitSet::new, BitSet::set, BitSet::or));
		}
		this.languages = this.records.stream()
			.flatMap((record) -> record.texts().stream())
			.map(IndexedText::language)
			.filter(Stems::isForeign)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	void write(DataOutput out) throws IOException {
		this.parts.write(out);
	}

	/**
	 * Sixteen hexadecimal digits by which it is told from any other.
	 * @param form how it is kept elsewhere: in another form it is another
	 */
	public String digest(String form) {
		return IndexDigest.of(this.parts, form);
	}

	/** The languages of its texts beside English and Russian, as BCP 47 tags. */
	public Set<String> languages() {
		return this.languages;
	}

	/** How many records there are. */
	public int size() {
		return this.records.size();
	}

	/** The record of that number, from 0. */
	public IndexedRecord record(int number) {
		return this.records.get(number);
	}

	/** The number of a record that there is. */
	public int number(Ref ref) {
		return this.numbers.get(ref);
	}

	/**
	 * The other names of the places, organisations and terms that have a name of one
	 * word.
	 * @param name the stem of that word, alone in its list
	 * @return words as they are compared
	 */
	public List<List<String>> otherNames(List<String> name) {
		return this.parts.otherNames().of(name);
	}

	/** The records of a kind; the caller may change the set. */
	public BitSet ofKind(Kind kind) {
		return (BitSet) this.kinds.get(kind).clone();
	}

	/** The rank of a record among all where nothing else tells them apart, from 0. */
	public int rank(Sorting sorting, int record) {
		return this.parts.orders().get(sorting).rank(record);
	}

	/** The record of that rank. */
	public int ranked(Sorting sorting, int rank) {
		return this.parts.orders().get(sorting).record(rank);
	}

	/** Where a stem stands. */
	public Postings stem(String stem) {
		return this.parts.terms().stem(stem);
	}

	/** Where a name of that key stands. */
	public Postings name(String key) {
		return this.parts.terms().name(key);
	}

	/**
	 * Where the stems of a word, or of several, stand one after the other.
	 * @param words as they are compared
	 * @param language BCP 47 tag of the texts looked into, or null for English and
	 * Russian
	 */
	public Postings sequence(List<String> words, String language) {
		List<Postings> all = words.stream()
			.flatMap((word) -> Stems.of(word, language).stream())
			.map(this::stem)
			.toList();
		return (all.isEmpty() || all.contains(Postings.NONE)) ? Postings.NONE
				: (all.size() == 1) ? all.get(0) : Postings.ofSequence(all, this.records);
	}

	/**
	 * Where words stand together as they are, in texts of any language.
	 * @param words as they are compared; at least one
	 */
	public List<Postings> phrase(List<String> words) {
		return Stream.concat(Stream.of((String) null), this.languages.stream())
			.map((language) -> phrase(words, language))
			.filter((found) -> found.size() > 0)
			.toList();
	}

	/**
	 * Where words stand together as they are.
	 * @param language BCP 47 tag of the texts looked into, or null for English and
	 * Russian
	 */
	public Postings phrase(List<String> words, String language) {
		Postings found = sequence(words, language);
		return (found.size() == 0) ? found : this.parts.terms().reading(found, words, language);
	}

	/** Where names stand whose keys begin so. */
	public Collection<Postings> namesBeginning(String key) {
		return this.parts.terms().namesBeginning(key);
	}

	/**
	 * Where words as they stand begin so, in names of records and in words of quotations.
	 */
	public Collection<Postings> wordsBeginning(String word) {
		return this.parts.terms().wordsBeginning(word);
	}

	/** What is worked out from many of its terms, which changes nothing. */
	public <T> T atOnce(Supplier<T> work) {
		return this.parts.terms().atOnce(work);
	}

	/** All its terms, if they are in memory. */
	public Optional<TermTable> table() {
		return this.parts.table();
	}

	/** The same records with terms that are kept elsewhere. */
	public Index with(Terms elsewhere) {
		return new Index(this.parts.with(elsewhere));
	}

	/** The values of a facet. */
	public FacetValues values(Facet facet) {
		return this.parts.facets().get(facet);
	}

}
