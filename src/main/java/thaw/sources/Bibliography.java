package thaw.sources;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Sets entries of a bibliography in the Chicago style (17th edition, notes and
 * bibliography).
 */
final class Bibliography {

	private static final String STYLE = "chicago-notes-bibliography-17th-edition";

	private Bibliography() {
	}

	/**
	 * The entry of a work as safe HTML without a block around it. Laws and treaties,
	 * which the style leaves out of bibliographies, are set as their note.
	 */
	static String entry(CSLItemData item) {
		try {
			CSL csl = new CSL(new ListItemDataProvider(item), STYLE, "en-GB");
			csl.setOutputFormat("html");
			csl.registerCitationItems(item.getId());
			String[] entries = csl.makeBibliography().getEntries();
			String entry = (entries.length > 0) ? entries[0] : csl.makeCitation(item.getId()).get(0).getText() + ".";
			return entry.replaceAll("(?s)^\\s*<div class=\"csl-entry\">(.*)</div>\\s*$", "$1")
				.replaceAll("<span style=\"font-style: ?italic;?\">(.*?)</span>", "<cite>$1</cite>")
				.replaceAll(" style=\"[^\"]*\"", "");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
