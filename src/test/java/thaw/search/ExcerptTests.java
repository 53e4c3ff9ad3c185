package thaw.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import thaw.crossref.Entries;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.records.RecordTexts;
import thaw.words.Analysis;

/** Whoever asks for a phrase sees it in each answer, wherever in the record it stands. */
@Transactional(readOnly = true)
class ExcerptTests extends SearchTest {

	private static final int PHRASES = 24;

	private static final int LENGTH = 4;

	@Autowired
	private Entries entries;

	@Autowired
	private RecordTexts texts;

	private final Random random = new Random(1956);

	@Test
	void anAnswerShowsThePhrase() {
		SoftAssertions soft = new SoftAssertions();
		for (String phrase : phrases()) {
			show(soft, "/quotations", "main .quotations article", phrase);
			show(soft, "/search", "main .records > li", phrase);
		}
		soft.assertAll();
	}

	private void show(SoftAssertions soft, String path, String items, String phrase) {
		Document page = Jsoup.parse(text(answer(path, "q", "\"" + phrase + "\"")));
		if (page.select("main .reading").isEmpty()) {
			for (Element item : page.select(items)) {
				soft.assertThat(Stream.concat(item.select("mark").eachText().stream(), Stream.of(item.text())))
					.as(path + " " + phrase + ": " + item.select("a").attr("href"))
					.anyMatch((marked) -> words(marked).contains(words(phrase)));
				soft.assertThat(item.select("mark")).as(path + " " + phrase).isNotEmpty();
			}
		}
	}

	/** Words that stand together in some record, from all its parts. */
	private List<String> phrases() {
		List<Entry> all = this.entries.findAllByOrderByPosition();
		List<String> phrases = new ArrayList<>();
		while (phrases.size() < PHRASES) {
			Entry entry = all.get(this.random.nextInt(all.size()));
			List<String> texts = this.texts.findByRef(entry.ref().toString()).orElseThrow().paragraphs();
			if (!texts.isEmpty() && (entry.kind() != Kind.SOURCE || this.random.nextInt(10) == 0)) {
				phrase(texts.get(this.random.nextInt(texts.size()))).ifPresent(phrases::add);
			}
		}
		return phrases;
	}

	private Optional<String> phrase(String text) {
		List<String> words = Analysis.surfaces(text);
		if (words.size() < LENGTH) {
			return Optional.empty();
		}
		int at = this.random.nextInt(words.size() - LENGTH + 1);
		return Optional.of(String.join(" ", words.subList(at, at + LENGTH)));
	}

	private static String words(String text) {
		return Analysis.words(text).stream().map(Analysis.Token::term).collect(Collectors.joining(" ", " ", " "));
	}

}
