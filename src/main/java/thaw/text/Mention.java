package thaw.text;

import thaw.crossref.Ref;
import thaw.markup.Html;

/**
 * A place in a text that names a record: a link, or a citation.
 *
 * @param target the record
 * @param locator of a citation, in words; null for a link
 * @param sentence the sentence around it, the naming words in {@code mark}; null for a
 * citation that stands by itself
 * @param anchor fragment of the first link to the record in the body; null for any other
 * place
 */
public record Mention(Ref target, String locator, Html sentence, String anchor) {

}
