package thaw.editions;

import java.util.ArrayList;
import java.util.List;

/**
 * The links among a page, its TimeGate, its TimeMap and what the editions have of it (RFC
 * 7089, section 2.2; RFC 8288).
 *
 * @param site address of the site
 * @param path address of the page as it is now
 * @param mementos what the editions have of it, the oldest first; not empty
 */
record MementoLinks(String site, String path, List<Memento> mementos) {

	static final String TIMEGATE = "/timegate";

	static final String TIMEMAP = "/timemap/link";

	static final String TIMEMAP_TYPE = "application/link-format";

	/** Where the version of a day is found. */
	static String timeGate(String site, String path) {
		return link(site + under(TIMEGATE, path), "timegate");
	}

	private static String under(String above, String path) {
		return above + (path.equals("/") ? "" : path);
	}

	private static String link(String url, String relation) {
		return "<" + url + ">; rel=\"" + relation + "\"";
	}

	String original() {
		return link(this.site + this.path, "original");
	}

	String timeGate() {
		return timeGate(this.site, this.path);
	}

	/** All versions in one document, as other documents call it. */
	String timeMap() {
		return timeMap("timemap");
	}

	/** The same by another relation, with the times between which they lie. */
	String timeMap(String relation) {
		return link(this.site + under(TIMEMAP, this.path), relation) + "; type=\"" + TIMEMAP_TYPE + "\"; from=\""
				+ first().datetime() + "\"; until=\"" + last().datetime() + "\"";
	}

	Memento first() {
		return this.mementos.get(0);
	}

	Memento last() {
		return this.mementos.get(this.mementos.size() - 1);
	}

	/** Every version. */
	List<String> all() {
		return this.mementos.stream().map((memento) -> memento(memento, "")).toList();
	}

	/** One version and those from which one goes on: first, before, after, last. */
	List<String> around(Memento one) {
		int at = this.mementos.indexOf(one);
		List<String> links = new ArrayList<>();
		for (int i = 0; i < this.mementos.size(); i++) {
			boolean end = i == 0 || i == this.mementos.size() - 1;
			if (end || Math.abs(i - at) <= 1) {
				links.add(memento(this.mementos.get(i), (i == at - 1) ? "prev " : (i == at + 1) ? "next " : ""));
			}
		}
		return links;
	}

	private String memento(Memento memento, String place) {
		String end = (memento.equals(first()) ? "first " : "") + (memento.equals(last()) ? "last " : "");
		return link(this.site + memento.url(), end + place + "memento") + "; datetime=\"" + memento.datetime() + "\"";
	}

}
