package thaw.words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a Russian name may be in the nominative: it stands in texts in six cases. The
 * answer holds forms that no name has; they do no harm, since only known names are looked
 * for.
 */
final class CaseEndings {

	private static final List<String> OBLIQUE = List.of("иями", "ого", "ому", "ыми", "ими", "ией", "ием", "ыми", "ою",
			"ой", "ей", "ом", "ем", "ым", "им", "ую", "ии", "ию", "ия", "а", "я", "у", "ю", "е", "и", "ы");

	private static final List<String> NOMINATIVE = List.of("", "а", "ия", "ий", "й");

	private static final int SHORTEST = 3;

	private CaseEndings() {
	}

	/** The word itself and what it may be inflected from; only itself if not Russian. */
	static Set<String> nominatives(String word) {
		Set<String> forms = new LinkedHashSet<>(Set.of(word));
		if (word.codePoints()
			.allMatch((letter) -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC)) {
			OBLIQUE.stream()
				.filter((ending) -> word.endsWith(ending) && word.length() - ending.length() >= SHORTEST)
				.map((ending) -> word.substring(0, word.length() - ending.length()))
				.forEach((stem) -> NOMINATIVE.forEach((ending) -> forms.add(stem + ending)));
		}
		return forms;
	}

}
