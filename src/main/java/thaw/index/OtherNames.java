package thaw.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import thaw.bundle.Sequences;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.words.Analysis;
import thaw.words.FunctionWords;
import thaw.words.Stems;

/**
 * What else a place, an organisation or a term is called that has a name of one word: USA
 * for Америка, Crimea for Крым. Persons are known by the sound of their names.
 */
final class OtherNames {

	private static final Set<Kind> NAMED = EnumSet.of(Kind.PLACE, Kind.ORGANISATION, Kind.TERM);

	/** Longer names are descriptions. */
	private static final int LONGEST = 3;

	private final Map<List<String>, Set<List<String>>> names = new HashMap<>();

	OtherNames(List<IndexedRecord> records) {
		records.stream().map(IndexedRecord::entry).filter((entry) -> NAMED.contains(entry.kind())).forEach(this::learn);
	}

	private OtherNames(DataInput in) throws IOException {
		for (int left = in.readVInt(); left > 0; left--) {
			List<String> name = Sequences.readTexts(in);
			Set<List<String>> others = new LinkedHashSet<>();
			for (int more = in.readVInt(); more > 0; more--) {
				others.add(Sequences.readTexts(in));
			}
			this.names.put(name, others);
		}
	}

	static OtherNames read(DataInput in) throws IOException {
		return new OtherNames(in);
	}

	void write(DataOutput out) throws IOException {
		out.writeVInt(this.names.size());
		for (Map.Entry<List<String>, Set<List<String>>> one : this.names.entrySet()) {
			Sequences.writeTexts(one.getKey(), out);
			out.writeVInt(one.getValue().size());
			for (List<String> other : one.getValue()) {
				Sequences.writeTexts(other, out);
			}
		}
	}

	private void learn(Entry entry) {
		List<List<String>> all = Stream.concat(Stream.of(entry.title()), entry.names().stream())
			.map((name) -> Analysis.words(name).stream().map(Analysis.Token::term))
			.map((words) -> words.filter((word) -> !FunctionWords.contains(word)).toList())
			.filter((words) -> !words.isEmpty() && words.size() <= LONGEST)
			.toList();
		all.stream()
			.filter((words) -> words.size() == 1)
			.forEach((word) -> this.names.computeIfAbsent(Stems.of(word.get(0)), (first) -> new LinkedHashSet<>())
				.addAll(all));
	}

	/** The names of what is also called by that stem; none if nothing is. */
	List<List<String>> of(List<String> stem) {
		return new ArrayList<>(this.names.getOrDefault(stem, Set.of()));
	}

}
