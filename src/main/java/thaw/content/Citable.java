package thaw.content;

/**
 * What must be known of a work before a note may cite it.
 *
 * @param words what the note adds to its name: {@code memoir, as quoted elsewhere}
 * @param read whether it was read, if only as quoted by others
 * @param verifies whether the words of a quotation may rest on it alone
 */
public record Citable(String words, boolean read, boolean verifies) {

}
