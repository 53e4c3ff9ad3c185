package thaw.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import thaw.text.Typography;
import thaw.web.Link;
import thaw.web.PreparedTemplate;

/** The parts that all pages of answers share, as HTML. */
@Component
class AnswerParts {

	private final ITemplateEngine engine;

	private final Map<String, PreparedTemplate> parts = new HashMap<>();

	AnswerParts(ITemplateEngine engine) {
		this.engine = engine;
		prepare("sentence", "text");
		prepare("reading", "sentences");
		prepare("hidden", "name", "value");
		prepare("nothing");
		prepare("way", "url", "name");
		prepare("ways", "links");
		prepare("pages", "links");
		prepare("previous", "url");
		prepare("here", "text");
		prepare("next", "url");
		prepare("near", "heading", "answers");
		prepare("lacking", "words");
	}

	/** Prepares a fragment of {@code search/parts} with those slots. */
	final void prepare(String fragment, String... slots) {
		this.parts.put(fragment, PreparedTemplate.of(this.engine, "search/parts", fragment, slots));
	}

	/**
	 * A fragment filled.
	 * @param slots name, HTML, name, HTML
	 */
	String fill(String fragment, String... slots) {
		Map<String, String> values = new HashMap<>();
		for (int i = 0; i < slots.length; i += 2) {
			values.put(slots[i], slots[i + 1]);
		}
		return this.parts.get(fragment).filled(values);
	}

	/** All, one after the other. */
	static <T> String each(List<T> items, Function<T, String> html) {
		return items.stream().map(html).collect(Collectors.joining());
	}

	/** How a query was read. */
	String reading(List<String> notices, List<String> steps) {
		String sentences = each(notices, this::sentence) + each(steps, this::sentence);
		return sentences.isEmpty() ? "" : fill("reading", "sentences", sentences);
	}

	private String sentence(String text) {
		return fill("sentence", "text", Typography.escape(text));
	}

	String hidden(String name, String value) {
		return fill("hidden", "name", name, "value", Typography.escape(value));
	}

	/** Links that lead on; nothing for none. */
	String ways(List<Link> ways) {
		return ways.isEmpty() ? "" : fill("ways", "links", each(ways, this::way));
	}

	String way(Link way) {
		return fill("way", "url", Typography.escape(way.url()), "name", Typography.escape(way.name()));
	}

	/** The page before and the page after, where there are any. */
	String pages(String previous, String next, int page, int pages) {
		if (pages == 1) {
			return "";
		}
		String before = (previous == null) ? "" : fill("previous", "url", Typography.escape(previous)) + " ";
		String after = (next == null) ? "" : " " + fill("next", "url", Typography.escape(next));
		return fill("pages", "links", before + fill("here", "text", "Page " + page + " of " + pages) + after);
	}

	/** Answers that only come near; nothing for none. */
	String near(String heading, String answers) {
		return answers.isEmpty() ? "" : fill("near", "heading", heading, "answers", answers);
	}

	/** The words that an answer lacks; nothing for none. */
	String lacking(List<String> words) {
		return words.isEmpty() ? "" : fill("lacking", "words", Typography.escape(String.join(", ", words)));
	}

}
