package thaw.article;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import thaw.markup.Html;
import thaw.text.Note;
import thaw.text.Prose;

/**
 * Sets a copy of each note beside the paragraph that first refers to it, for wide
 * screens. The note itself stays at the end of the text: the copies have no links and are
 * hidden from screen readers, so that nobody meets a note twice.
 */
final class Sidenotes {

	private static final Pattern PARAGRAPH = Pattern.compile("(?s)<(p|ul|ol|blockquote|table)>.*?</\\1>");

	private static final Pattern FIRST_MARK = Pattern.compile("id=\"mark-(\\d+)\"");

	private static final Pattern LINK = Pattern.compile("</?a\\b[^>]*>");

	private Sidenotes() {
	}

	/** The text with its notes beside it. */
	static Html beside(Prose prose) {
		Map<Integer, Note> notes = prose.notes().stream().collect(Collectors.toMap(Note::number, Function.identity()));
		return new Html(PARAGRAPH.matcher(prose.html().markup())
			.replaceAll((paragraph) -> Matcher.quoteReplacement(copies(paragraph.group(), notes) + paragraph.group())));
	}

	private static String copies(String paragraph, Map<Integer, Note> notes) {
		Map<Integer, Note> here = new TreeMap<>();
		Matcher mark = FIRST_MARK.matcher(paragraph);
		while (mark.find()) {
			here.computeIfAbsent(Integer.valueOf(mark.group(1)), notes::get);
		}
		return here.isEmpty() ? ""
				: here.values()
					.stream()
					.map((note) -> "<small><span>" + note.number() + "</span> "
							+ LINK.matcher(note.html().markup()).replaceAll("") + "</small>")
					.collect(Collectors.joining("", "<div class=\"sidenotes\" aria-hidden=\"true\">", "</div>"));
	}

}
