package thaw.words;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Words that readers use for one another: death for died, removal for fall. They stand in
 * {@code words/like-meaning.txt}, Russian beside English in
 * {@code words/russian-english.txt}, countries in {@code words/countries.txt}, a group a
 * line.
 */
@Component
public final class LikeMeaning {

	private final Map<String, Set<String>> groups = new HashMap<>();

	LikeMeaning() {
		Stream.of("like-meaning", "russian-english", "countries")
			.flatMap((file) -> WordFiles.lines(file).stream())
			.forEach(this::learn);
	}

	private void learn(List<String> group) {
		for (String word : group) {
			Set<String> others = this.groups.computeIfAbsent(KnownWords.stem(word), (first) -> new LinkedHashSet<>());
			group.stream()
				.map(Analysis::folded)
				.filter((other) -> !KnownWords.stem(other).equals(KnownWords.stem(word)))
				.forEach(others::add);
		}
	}

	/** The other words of its groups, in their plain forms; none for a function word. */
	public List<String> of(Word word) {
		return word.isMatter() ? this.groups.getOrDefault(KnownWords.stem(word.text()), Set.of()).stream().toList()
				: List.of();
	}

}
