package thaw.words;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import thaw.bundle.Sequences;

/** All words of the texts of the site, in the order in which they were learned. */
public class KnownWords {

	private final Map<String, Integer> frequencies = new LinkedHashMap<>();

	private final Map<String, List<String>> byKey = new LinkedHashMap<>();

	private final Set<String> uncapitalised = new HashSet<>();

	private final Set<String> stems = new HashSet<>();

	static KnownWords read(DataInput in) throws IOException {
		KnownWords words = new KnownWords();
		for (int left = in.readVInt(); left > 0; left--) {
			words.frequencies.put(in.readString(), in.readVInt());
		}
		for (int left = in.readVInt(); left > 0; left--) {
			words.byKey.put(in.readString(), Sequences.readTexts(in));
		}
		words.uncapitalised.addAll(Sequences.readTexts(in));
		words.stems.addAll(Sequences.readTexts(in));
		return words;
	}

	void write(DataOutput out) throws IOException {
		out.writeVInt(this.frequencies.size());
		for (Map.Entry<String, Integer> word : this.frequencies.entrySet()) {
			out.writeString(word.getKey());
			out.writeVInt(word.getValue());
		}
		out.writeVInt(this.byKey.size());
		for (Map.Entry<String, List<String>> key : this.byKey.entrySet()) {
			out.writeString(key.getKey());
			Sequences.writeTexts(key.getValue(), out);
		}
		Sequences.writeTexts(new TreeSet<>(this.uncapitalised), out);
		Sequences.writeTexts(new TreeSet<>(this.stems), out);
	}

	/** Learns the words of a text. */
	public void learn(String text) {
		learn(text, Analysis.words(text));
	}

	/**
	 * Learns the words of a text.
	 * @param words all of them
	 */
	public void learn(String text, List<Analysis.Token> words) {
		for (Analysis.Token token : words) {
			if (this.frequencies.merge(token.term(), 1, Integer::sum) == 1) {
				NameKey.of(text.substring(token.start(), token.end()))
					.forEach((key) -> this.byKey.computeIfAbsent(key, (first) -> new ArrayList<>(1)).add(token.term()));
				this.stems.add(stem(token.term()));
			}
			if (Character.isLowerCase(text.codePointAt(token.start()))) {
				this.uncapitalised.add(token.term());
			}
		}
	}

	/** Whether the word, in any form, stands in a text. */
	boolean isKnown(String written) {
		return this.stems.contains(stem(written));
	}

	static String stem(String word) {
		return String.join(" ", Stems.of(Analysis.folded(word)));
	}

	/**
	 * Whether the word also stands in texts without a capital, so that it is not only a
	 * name.
	 */
	boolean isOrdinary(String word) {
		return this.uncapitalised.contains(word);
	}

	/** All of them, as they are compared. */
	Set<String> all() {
		return this.frequencies.keySet();
	}

	/** How often a word stands in the texts. */
	int frequency(String word) {
		return this.frequencies.getOrDefault(word, 0);
	}

	/** The words by their name keys, whether names or not. */
	Map<String, List<String>> byKey() {
		return this.byKey;
	}

}
