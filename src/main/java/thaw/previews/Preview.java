package thaw.previews;

import thaw.crossref.Entry;
import thaw.markup.Html;

/**
 * What a link to a record says before it is followed.
 *
 * @param kind what it is
 * @param particulars what a reader should know of it first, or empty
 * @param name its name, with titles of works in italics
 * @param blurb one line that says what it is
 * @param here why it matters on the page with the link, or empty
 */
record Preview(String kind, String particulars, Html name, String blurb, String here) {

	static Preview of(Entry entry, String here) {
		return new Preview(entry.kind().label(), entry.particulars(), entry.titleHtml(), entry.blurb(), here);
	}

}
