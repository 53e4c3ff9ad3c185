package thaw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import thaw.crossref.Kind;

/**
 * Crawls the whole site once, from the front page and the sitemap, and holds every page
 * to the promises made.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiteTests {

	/** Of what a record has beside its page. */
	private static final int EACH = 20;

	@LocalServerPort
	private int port;

	private Crawl crawl;

	@BeforeAll
	void crawl() throws Exception {
		this.crawl = Crawl.of(this.port);
	}

	@Test
	void everyLinkLeadsSomewhere() {
		assertThat(this.crawl.statuses()).hasSizeGreaterThan(1000);
		assertThat(this.crawl.statuses().entrySet()).filteredOn((answer) -> answer.getValue() != 200).isEmpty();
	}

	@Test
	void everyFragmentExists() {
		Set<String> dead = new HashSet<>();
		this.crawl.links().forEach((from, targets) -> targets.forEach((target) -> {
			int hash = target.indexOf('#');
			Document page = (hash >= 0) ? this.crawl.pages().get(target.substring(0, hash)) : null;
			if (page != null && page.getElementById(target.substring(hash + 1)) == null) {
				dead.add(from + " -> " + target);
			}
		}));
		assertThat(dead).isEmpty();
	}

	@Test
	void everyPageHasOneHeadingOfTheFirstLevelAndSkipsNone() {
		assertThat(faults((page) -> {
			List<String> faults = new ArrayList<>();
			if (page.select("h1").size() != 1) {
				faults.add(page.select("h1").size() + " h1");
			}
			int before = 0;
			for (Element heading : page.select("main h1, main h2, main h3, main h4")) {
				int level = heading.tagName().charAt(1) - '0';
				if (level > before + 1) {
					faults.add("h" + level + " after h" + before + ": " + heading.text());
				}
				before = level;
			}
			return faults;
		})).isEmpty();
	}

	/** Lists of results cut off longer titles and descriptions. */
	@Test
	void everyPageHasATitleAndADescriptionOfItsOwnThatFit() {
		Map<String, String> texts = new HashMap<>();
		assertThat(faults((page) -> {
			String described = page.select("meta[name=description]").attr("content");
			List<String> faults = new ArrayList<>(List.of(page.title(), described));
			faults.removeIf((text) -> texts.putIfAbsent(text, page.location()) == null);
			if (page.title().length() > 70 || described.length() < 50 || described.length() > 160) {
				faults.add(page.title() + " – " + described);
			}
			return faults;
		})).isEmpty();
	}

	@Test
	void everyPageHasLanguageMainAndNoIdTwice() {
		assertThat(faults((page) -> {
			List<String> ids = page.select("[id]").eachAttr("id");
			boolean sound = page.select("html").attr("lang").equals("en-GB") && page.select("main").size() == 1
					&& new HashSet<>(ids).size() == ids.size();
			return sound ? List.of() : List.of("language, main or ids " + ids);
		})).isEmpty();
	}

	@Test
	void everyRussianRunIsMarked() {
		assertThat(faults((page) -> {
			List<String> unmarked = new ArrayList<>();
			page.body().traverse((node, depth) -> {
				if (node instanceof TextNode text && text.text().matches(".*\\p{IsCyrillic}{3}.*")
						&& text.parent().closest("[lang]").attr("lang").equals("en-GB")) {
					unmarked.add(text.text());
				}
			});
			return unmarked;
		})).isEmpty();
	}

	/** Of a page they know neither its looks nor what stands beside what. */
	@Test
	void noWordsRunTogetherInTextBrowsers() {
		assertThat(faults((page) -> PlainWords.runTogether(page.body()))).isEmpty();
	}

	private List<String> faults(Function<Document, List<String>> rule) {
		return this.crawl.pages()
			.values()
			.stream()
			.flatMap((page) -> rule.apply(page).stream().map((fault) -> page.location() + ": " + fault))
			.limit(20)
			.toList();
	}

	@ParameterizedTest
	@EnumSource
	void everyRecordHasItsTwin(Kind kind) throws Exception {
		List<String> records = this.crawl.pages()
			.keySet()
			.stream()
			.filter((path) -> path.matches(kind.path() + "/[a-z0-9-]+"))
			.toList();
		assertThat(records).isNotEmpty();
		for (String path : records) {
			String twin = this.crawl.pages()
				.get(path)
				.select("link[rel=alternate][type=application/json]")
				.attr("href");
			assertThat(twin).isEqualTo(path + ".json");
		}
		for (int i = 0; i < records.size(); i += EACH) {
			assertThat(this.crawl.get(records.get(i) + ".json").statusCode()).as(records.get(i)).isEqualTo(200);
			assertThat(this.crawl.get(records.get(i) + "/cite").statusCode()).as(records.get(i)).isEqualTo(200);
		}
		assertThat(this.crawl.get(records.get(0) + ".json").body()).contains("\"url\":\"" + records.get(0) + "\"");
	}

}
