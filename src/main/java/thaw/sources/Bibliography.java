package thaw.sources;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thaw.text.Typography;

/**
 * Sets works in one style of citation. One processor serves all works, since reading the
 * style takes longer than setting a hundred of them; only one thread sets at a time.
 */
public final class Bibliography implements ItemDataProvider {

	/** Chicago Manual of Style, 17th edition, notes and bibliography. */
	public static final String CHICAGO = "chicago-notes-bibliography-17th-edition";

	private static final Pattern PAGES = Pattern.compile("pp?\\. ?(\\d.*)");

	private final Map<String, CSLItemData> items = new HashMap<>();

	private final CSL csl;

	private final String part;

	/**
	 * A style of the CSL project, in the terms and dates of a language.
	 * @param style its name, such as {@code apa}
	 * @param language such as {@code en-US}
	 */
	public Bibliography(String style, String language) throws IOException {
		this.csl = new CSL(this, style, language);
		this.csl.setOutputFormat("html");
		this.part = language.equals("en-US") ? "“$2$3”" : "‘$2’$3";
	}

	/**
	 * The entry of a work as safe HTML without a block around it. Laws and treaties,
	 * which some styles leave out of bibliographies, are set as their note.
	 */
	public synchronized String entry(CSLItemData item) {
		register(item);
		String[] entries = this.csl.makeBibliography().getEntries();
		String entry = (entries.length > 0) ? ProcessorFaults.mend(entries[0], item) : note(item, "");
		return ProcessorFaults.partOfWhole(entry, item, this.part);
	}

	/**
	 * The first note that cites a work, as safe HTML, or the citation within the text if
	 * the style has no notes.
	 * @param locator where in the work, in words such as {@code p. 270}; may be empty
	 */
	public synchronized String note(CSLItemData item, String locator) {
		register(item);
		Matcher pages = PAGES.matcher(locator);
		CSLCitationItemBuilder place = new CSLCitationItemBuilder(item.getId());
		if (pages.matches()) {
			place.locator(pages.group(1));
		}
		String note = this.csl.makeCitation(new CSLCitation(place.build())).get(0).getText();
		String rest = (pages.matches() || locator.isEmpty()) ? "" : ", " + Typography.escape(locator);
		return ProcessorFaults.mend(note.replaceFirst("\\.$", "") + rest + ".", item);
	}

	private void register(CSLItemData item) {
		this.csl.reset();
		this.items.clear();
		this.items.put(item.getId(), item);
		this.csl.registerCitationItems(item.getId());
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
