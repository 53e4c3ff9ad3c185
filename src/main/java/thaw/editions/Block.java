package thaw.editions;

/**
 * A paragraph, heading, fact, note or row of a page: what is compared as one.
 *
 * @param id its fragment on the page; empty if it has none
 * @param heading the heading it stands under; empty before the first
 * @param text its words as plain text, without marks of notes
 */
record Block(String id, String heading, String text) {

}
