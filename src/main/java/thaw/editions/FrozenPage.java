package thaw.editions;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thaw.text.Typography;

/**
 * A page of an edition as it is served: with a word on what it is, links to the pages of
 * the same edition where that has them, and no scripts, which would show what is known
 * today. In the archive it is as it was sent.
 */
final class FrozenPage {

	/** The address of the site in what archives hold; nobody can have it (RFC 2606). */
	static final String SITE = "https://edition.invalid";

	private static final Pattern SCRIPT = Pattern.compile("\\s*<script src=[^>]*></script>");

	/** What a page or a style sheet leads to on this site, without query and fragment. */
	private static final Pattern TARGET = Pattern.compile("((?:href|src)=\"|url\\(\"?)(/[^\"#?)]*)(?=[\"#)])");

	private static final String MASTHEAD = "</header>";

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

	private final Archive archive;

	private final String path;

	/** The page at an address of an edition. */
	FrozenPage(Archive archive, String path) {
		this.archive = archive;
		this.path = path;
	}

	/**
	 * The file at the address, a style sheet among them, with its links.
	 * @param site address of the site
	 */
	byte[] file(String site) {
		byte[] bytes = this.archive.read(this.path);
		return (FrozenFile.isPage(this.path) || this.path.endsWith(".css")) ? bytes(linked(text(bytes), site)) : bytes;
	}

	/**
	 * The page with what it is.
	 * @param changes where it is told what changed since, or null for the newest edition
	 */
	byte[] page(String site, String changes) {
		String page = linked(SCRIPT.matcher(text(this.archive.read(this.path))).replaceAll(""), site);
		int at = page.indexOf(MASTHEAD) + MASTHEAD.length();
		return bytes(page.substring(0, at) + banner(changes) + page.substring(at));
	}

	private String linked(String text, String site) {
		return TARGET.matcher(text.replace(SITE, site)).replaceAll(this::target);
	}

	private String target(MatchResult found) {
		String there = found.group(2);
		String url = this.archive.has(there) ? Memento.url(this.archive.name(), there) : there;
		return Matcher.quoteReplacement(found.group(1) + url);
	}

	private String banner(String changes) {
		String since = (changes != null) ? " · <a href=\"" + Typography.escape(changes) + "\">What changed since</a>"
				: "";
		return "\n<aside class=\"frozen\" aria-label=\"Edition\"><p><strong>This is the page as published in edition "
				+ this.archive.name() + " of " + DAY.format(date()) + ".</strong> <a href=\""
				+ Typography.escape(this.path) + "\">The current page</a>" + since
				+ " · <a href=\"/editions\">All editions</a></p>"
				+ "<p>Search, days and data files are those of today.</p></aside>";
	}

	private LocalDate date() {
		return this.archive.date();
	}

	private static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.UTF_8);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
