package thaw.editions;

import java.util.List;
import thaw.crossref.Ref;

/**
 * What an edition said of one record, beside its page.
 *
 * @param ref its permanent name
 * @param title its name as plain text
 * @param particulars what a reader should know before its page; of a quotation speaker,
 * date and standing; may be empty
 * @param blurb one line that says what it is
 * @param blocks the sums of the blocks of its own text and facts, in their order; what
 * the page says of other records does not count
 */
record FrozenRecord(Ref ref, String title, String particulars, String blurb, List<String> blocks) {

}
