package thaw.text;

import java.util.regex.Pattern;
import thaw.markup.Html;

/**
 * A numbered note.
 *
 * @param number from 1, in the order of the first marks in the text
 * @param id fragment by which it is addressed, made of what it cites:
 * {@code note-taubman-2003-p-270}
 * @param html what it says
 * @param marks how often the text refers to it
 */
public record Note(int number, String id, Html html, int marks) {

	private static final Pattern MARK = Pattern.compile("\\s*<a class=\"note-mark\".*?</a>");

	/**
	 * The fragment of one of its marks: {@code mark-taubman-2003-p-270}, of the second
	 * {@code mark-taubman-2003-p-270--2}.
	 * @param place from 1
	 */
	public String markId(int place) {
		return "mark-" + this.id.substring(Passage.NOTE.length()) + ((place > 1) ? "--" + place : "");
	}

	/** A set text for a page that has not its notes: the same without their marks. */
	public static Html unmarked(Html text) {
		return new Html(MARK.matcher(text.markup()).replaceAll(""));
	}

}
