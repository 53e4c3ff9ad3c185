package thaw.sources;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets entries of a bibliography in the Chicago style (17th edition, notes and
 * bibliography). One processor serves all entries, since reading the style takes longer
 * than setting a hundred of them. Not safe for use by several threads.
 */
final class Bibliography implements ItemDataProvider {

	private static final String STYLE = "chicago-notes-bibliography-17th-edition";

	private final Map<String, CSLItemData> items = new HashMap<>();

	private final CSL csl;

	Bibliography() throws IOException {
		this.csl = new CSL(this, STYLE, "en-GB");
		this.csl.setOutputFormat("html");
	}

	/**
	 * The entry of a work as safe HTML without a block around it. Laws and treaties,
	 * which the style leaves out of bibliographies, are set as their note.
	 */
	String entry(CSLItemData item) {
		this.items.put(item.getId(), item);
		this.csl.registerCitationItems(item.getId());
		String[] entries = this.csl.makeBibliography().getEntries();
		String entry = (entries.length > 0) ? entries[0] : this.csl.makeCitation(item.getId()).get(0).getText() + ".";
		this.csl.reset();
		this.items.clear();
		return entry.replaceAll("(?s)^\\s*<div class=\"csl-entry\">(.*)</div>\\s*$", "$1")
			.replaceAll("<span style=\"font-style: ?italic;?\">(.*?)</span>", "<cite>$1</cite>")
			.replaceAll(" style=\"[^\"]*\"", "");
	}

	@Override
	public CSLItemData retrieveItem(String id) {
		return this.items.get(id);
	}

	@Override
	public Collection<String> getIds() {
		return List.copyOf(this.items.keySet());
	}

}
