package thaw.downloads;

import java.util.List;
import thaw.content.Edition;

/**
 * What an e-book holds.
 *
 * @param title its title
 * @param subtitle what of the whole it is
 * @param edition of what edition
 * @param address public address of what it shows, empty if there is none
 * @param sections its documents, in the order of reading
 */
record Book(String title, String subtitle, Edition edition, String address, List<BookSection> sections) {

}
