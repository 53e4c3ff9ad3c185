package thaw.citing;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLType;
import thaw.web.Imprint;

/**
 * Something to cite.
 *
 * @param item in CSL
 * @param locator where in it, in words such as {@code p. 270}; may be empty
 * @param path address of the page on this site that describes it, or that it is
 */
record Work(CSLItemData item, String locator, String path) {

	/** Whether it is a page of this reference. */
	boolean isOwn() {
		return this.item.getType() == CSLType.ENTRY_ENCYCLOPEDIA && this.item.getURL().endsWith(this.path);
	}

	/**
	 * The work as files carry it. Reference managers keep an address with everything; a
	 * work without one of its own gets that of its record here, with this reference named
	 * as the catalogue it was taken from.
	 */
	CSLItemData catalogued(String site) {
		return (this.item.getURL() != null) ? this.item
				: new CSLItemDataBuilder(this.item).source(Imprint.TITLE).URL(site + this.path).build();
	}

}
