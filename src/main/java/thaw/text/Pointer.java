package thaw.text;

import thaw.crossref.Ref;

/**
 * A place in a text that points at a record: a link, or a citation.
 *
 * @param target the record
 * @param locator of a citation, in words; null for a link
 * @param sentence the sentence around it as safe HTML, the pointing words in {@code mark}
 */
public record Pointer(Ref target, String locator, String sentence) {

}
