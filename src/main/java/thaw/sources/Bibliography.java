package thaw.sources;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

	private final boolean chicago;

	/**
	 * A style of the CSL project. The three in use are American; so are their dates and
	 * quotation marks, here as wherever they are cited.
	 * @param style its name, such as {@code apa}
	 */
	public Bibliography(String style) throws IOException {
		this.chicago = CHICAGO.equals(style);
		this.csl = new CSL(this, style, "en-US");
		this.csl.setOutputFormat("html");
	}

	/** The entry of a work as safe HTML without a block around it. */
	public synchronized String entry(CSLItemData work) {
		return ProcessorFaults.mend(
				entryOrNothing(inType(work)).or(() -> entryOrNothing(listed(work))).orElseGet(() -> cited(work, "")),
				work);
	}

	private Optional<String> entryOrNothing(CSLItemData item) {
		register(item);
		return Arrays.stream(this.csl.makeBibliography().getEntries()).findFirst();
	}

	/**
	 * The first note that cites a work, as safe HTML, or the citation within the text if
	 * the style has no notes.
	 * @param locator where in the work, in words such as {@code p. 270}; may be empty
	 */
	public synchronized String note(CSLItemData work, String locator) {
		String note = cited(inType(work), locator);
		return ProcessorFaults.mend(ProcessorFaults.siteAfterTitle(note, work), work);
	}

	private String cited(CSLItemData item, String locator) {
		register(item);
		Matcher pages = PAGES.matcher(locator);
		CSLCitationItemBuilder place = new CSLCitationItemBuilder(item.getId());
		if (pages.matches()) {
			place.locator(pages.group(1));
		}
		String note = this.csl.makeCitation(new CSLCitation(place.build())).get(0).getText();
		String rest = (pages.matches() || locator.isEmpty()) ? "" : ", " + Typography.escape(locator);
		return note.replaceFirst("\\.$", "") + rest + ".";
	}

	/**
	 * A decree is named with the body that issued it; as legislation the styles would
	 * cite it like a statute of the United States, which names none. Chicago sets
	 * articles of encyclopedias as if looked up under a word; they have titles, and are
	 * set as entries of a work in general, or without an author as its parts.
	 */
	private CSLItemData inType(CSLItemData item) {
		CSLItemDataBuilder other = new CSLItemDataBuilder(item);
		return switch (item.getType()) {
			case LEGISLATION -> (item.getAuthor() != null) ? other.type(CSLType.DOCUMENT).build() : item;
			case ENTRY_ENCYCLOPEDIA ->
				this.chicago ? other.type((item.getAuthor() != null) ? CSLType.ENTRY : CSLType.CHAPTER).build() : item;
			default -> item;
		};
	}

	/**
	 * What Chicago leaves out of bibliographies, since no reader could find it, stands in
	 * ours, which is of the works used: set like a speech, the one such type that it
	 * keeps.
	 */
	private static CSLItemData listed(CSLItemData item) {
		CSLItemDataBuilder listed = new CSLItemDataBuilder(item).type(CSLType.SPEECH);
		return (item.getType() == CSLType.MANUSCRIPT) ? listed.genre("Unpublished manuscript").build() : listed.build();
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
