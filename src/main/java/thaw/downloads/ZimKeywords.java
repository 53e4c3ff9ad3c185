package thaw.downloads;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * Other case forms of the Russian words of a page, for a search index that joins the
 * forms of one language only, which is English: what some page writes in another case,
 * each page with the word is found by.
 */
final class ZimKeywords {

	private static final Pattern WORD = Pattern.compile("[а-яё]{4,}");

	private final RussianStemmer stemmer = new RussianStemmer();

	private final Map<String, SortedSet<String>> forms = new HashMap<>();

	/** Learns the forms of a page. */
	void learn(Document page) {
		words(page).forEach((word) -> this.forms.computeIfAbsent(stem(word), (first) -> new TreeSet<>()).add(word));
	}

	/**
	 * Writes the forms into the head of a page, where an index reads them and no reader
	 * does.
	 */
	void write(Document page) {
		Set<String> here = words(page);
		String others = here.stream()
			.map(this::stem)
			.distinct()
			.map(this.forms::get)
			.flatMap(Collection::stream)
			.filter((form) -> !here.contains(form))
			.sorted()
			.collect(Collectors.joining(" "));
		if (!others.isEmpty()) {
			page.head().appendElement("meta").attr("name", "keywords").attr("content", others);
		}
	}

	private static Set<String> words(Document page) {
		return WORD.matcher(page.text().toLowerCase(Locale.ROOT))
			.results()
			.map((word) -> word.group().replace('ё', 'е'))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private String stem(String word) {
		this.stemmer.setCurrent(word);
		this.stemmer.stem();
		return this.stemmer.getCurrent();
	}

}
