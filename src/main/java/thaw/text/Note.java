package thaw.text;

import java.util.regex.Pattern;
import thaw.markup.Html;

/**
 * A numbered note.
 *
 * @param number from 1, in the order of the first marks in the text
 * @param html what it says
 * @param marks how often the text refers to it; its marks have the ids {@code mark-N},
 * {@code mark-N-2}, ...
 */
public record Note(int number, Html html, int marks) {

	private static final Pattern MARK = Pattern.compile("\\s*<a class=\"note-mark\".*?</a>");

	/** A set text for a page that has not its notes: the same without their marks. */
	public static Html unmarked(Html text) {
		return new Html(MARK.matcher(text.markup()).replaceAll(""));
	}

}
