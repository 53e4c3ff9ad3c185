package thaw.text;

/**
 * A heading within a text.
 *
 * @param level 2 to 6
 * @param id fragment by which it is addressed
 * @param title plain text
 */
public record Heading(int level, String id, String title) {

}
