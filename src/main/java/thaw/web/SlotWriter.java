package thaw.web;

import java.util.Map;

/**
 * Writes what differs between pages of one type. Their template is rendered once and then
 * filled: for pages of which hardly one is like another and which no cache can hold.
 *
 * @param <P> type of the pages
 */
public interface SlotWriter<P extends Page> {

	/** The pages that it writes. */
	Class<P> type();

	/**
	 * What the slots hold, by their names, the same for every page: the template names
	 * them {@code slot.name}.
	 * @return HTML, in which all that is text is escaped
	 */
	Map<String, String> slots(P page);

}
