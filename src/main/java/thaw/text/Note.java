package thaw.text;

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

}
