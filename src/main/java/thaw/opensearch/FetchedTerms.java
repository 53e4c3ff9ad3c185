package thaw.opensearch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import thaw.index.Postings;
import thaw.index.TermType;
import thaw.index.Terms;
import thaw.words.Stems;

/**
 * The terms of the index as they are fetched; those asked for most are kept. Where many
 * are needed at once the work is done first as if those not yet here stood nowhere, only
 * to learn which they are; they are fetched in one request, and the work is done anew.
 */
final class FetchedTerms implements Terms {

	/** Bytes of heap; a fraction of what all terms take. */
	private static final int MOST_BYTES = 3 * 1024 * 1024;

	private final Function<Collection<Asked>, Map<Asked, Found>> source;

	private final Cache<Asked, Found> kept = Caffeine.newBuilder()
		.maximumWeight(MOST_BYTES)
		.weigher((Asked asked, Found found) -> found.bytes())
		.build();

	private final ThreadLocal<Work> work = new ThreadLocal<>();

	/**
	 * Terms of a source.
	 * @param source gives all that is asked for, what stands nowhere too
	 */
	FetchedTerms(Function<Collection<Asked>, Map<Asked, Found>> source) {
		this.source = source;
	}

	/** What one piece of work has been given, and what it still lacks. */
	private record Work(Map<Asked, Found> given, Set<Asked> lacking) {

	}

	@Override
	public <T> T atOnce(Supplier<T> work) {
		if (this.work.get() != null) {
			return work.get();
		}
		Work doing = new Work(new HashMap<>(), new HashSet<>());
		this.work.set(doing);
		try {
			T done = work.get();
			while (!doing.lacking().isEmpty()) {
				doing.given().putAll(fetched(doing.lacking()));
				doing.lacking().clear();
				done = work.get();
			}
			return done;
		}
		finally {
			this.work.remove();
		}
	}

	private Map<Asked, Found> fetched(Set<Asked> lacking) {
		Map<Asked, Found> fetched = this.source.apply(Set.copyOf(lacking));
		this.kept.putAll(fetched);
		return fetched;
	}

	private List<Postings> found(Asked asked) {
		Work doing = this.work.get();
		Found found = (doing != null) ? doing.given().get(asked) : null;
		found = (found != null) ? found : this.kept.getIfPresent(asked);
		if (found == null && doing != null) {
			doing.lacking().add(asked);
			return List.of();
		}
		return (found != null) ? found.postings() : fetched(Set.of(asked)).get(asked).postings();
	}

	private Postings whole(TermType type, String term) {
		return found(new Asked(type.of(term), false)).stream().findFirst().orElse(Postings.NONE);
	}

	@Override
	public Postings stem(String stem) {
		return whole(TermType.STEM, stem);
	}

	@Override
	public Postings name(String key) {
		return whole(TermType.NAME, key);
	}

	@Override
	public Collection<Postings> namesBeginning(String key) {
		return found(new Asked(TermType.NAME.of(key), true));
	}

	@Override
	public Collection<Postings> wordsBeginning(String word) {
		return found(new Asked(TermType.WORD.of(word), true));
	}

	/** A word takes as many places as it has stems. */
	@Override
	public Postings reading(Postings sequences, List<String> words, String language) {
		List<Postings> readings = words.stream().map((word) -> whole(TermType.READING, word)).toList();
		List<Integer> places = new ArrayList<>(List.of(0));
		words.forEach((word) -> places.add(places.get(places.size() - 1) + Stems.of(word, language).size()));
		return sequences.where((record, place) -> {
			boolean all = true;
			for (int i = 0; i < readings.size(); i++) {
				all = all && readings.get(i).isAt(record, place + places.get(i));
			}
			return all;
		});
	}

}
