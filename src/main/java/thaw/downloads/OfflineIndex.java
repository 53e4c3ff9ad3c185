package thaw.downloads;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which words stand on which page, as a script: from a disk nothing else can be read. A
 * word stands as it is written, without capitals and marks; the script that asks joins
 * the forms of a word. How much a page is about a word is one digit: 4 in its name, 3 in
 * other names of it, 2 in what is quoted or said in one line, 1 in its text.
 */
final class OfflineIndex {

	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final String NAMES = "dd.aliases p, .facts dd[lang], .term dd";

	private static final String ONE_LINE = ".lead, .words blockquote, .variants blockquote, .variants q, .bibliography";

	private static final String ASIDE = "nav, form, script, svg, .cite, .backlinks, .notes, .neighbours, .cast";

	private final List<List<String>> pages = new ArrayList<>();

	private final Map<String, Map<Integer, Integer>> words = new TreeMap<>();

	/** How many pages lead to each. */
	private final Map<String, Integer> leads = new HashMap<>();

	/** Takes in a page of a record; of lists and days the records tell. */
	void add(String path, Document page) {
		if (!Sitemap.isRecord(path)) {
			return;
		}
		Element main = page.selectFirst("main").clone();
		new LinkedHashSet<>(main.select("a[href^=/]").eachAttr("href"))
			.forEach((target) -> this.leads.merge(OfflinePage.file(target), 1, Integer::sum));
		main.select(ASIDE).remove();
		String name = main.selectFirst("h1").text();
		String about = page.select("meta[name=description]").attr("content");
		this.pages.add(List.of(OfflinePage.file(path), name, about));
		take(main.text(), 1);
		take(OfflineCopy.words(main, ONE_LINE) + " " + about, 2);
		take(OfflineCopy.words(main, NAMES), 3);
		take(name, 4);
	}

	private void take(String text, int weight) {
		int page = this.pages.size() - 1;
		for (String word : NO_WORD.split(folded(text))) {
			if (!word.isEmpty()) {
				this.words.computeIfAbsent(word, (first) -> new LinkedHashMap<>()).put(page, weight);
			}
		}
	}

	/** Without capitals, marks on letters and apostrophes within words. */
	static String folded(String text) {
		String plain = text.toLowerCase(Locale.ROOT).replace("й", "\u0001").replaceAll("[’'ʼ]", "");
		return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("").replace("\u0001", "й");
	}

	/**
	 * The script: pages, and of each word its pages, each as the distance from the last.
	 */
	String script() {
		JsonMapper json = JsonMapper.builder().build();
		String postings = this.words.entrySet()
			.stream()
			.map((word) -> word.getKey() + " " + postings(word.getValue()))
			.collect(Collectors.joining("\n"));
		List<List<Object>> told = this.pages.stream()
			.map((page) -> List.<Object>of(page.get(0), page.get(1), page.get(2),
					this.leads.getOrDefault(page.get(0), 0)))
			.toList();
		return "const PAGES = " + json.writeValueAsString(told) + ";\nconst WORDS = "
				+ json.writeValueAsString(postings) + ";\n";
	}

	private static String postings(Map<Integer, Integer> pages) {
		StringBuilder text = new StringBuilder();
		int last = 0;
		for (Map.Entry<Integer, Integer> page : pages.entrySet()) {
			text.append(text.isEmpty() ? "" : " ")
				.append(Integer.toString(page.getKey() - last, 36))
				.append("ABCD".charAt(page.getValue() - 1));
			last = page.getKey();
		}
		return text.toString();
	}

}
