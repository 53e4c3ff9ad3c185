package thaw.downloads;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import thaw.content.Edition;
import thaw.web.Imprint;

/** What a book says of itself, before its text and after it. */
final class FrontMatter {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private FrontMatter() {
	}

	/** The title page, with edition and day. */
	static BookSection titlePage(RunningSite site, String part) {
		Element body = new Element("body");
		body.appendElement("h1").text(Imprint.TITLE);
		body.appendElement("p").addClass("years").text("1953–1964");
		body.appendElement("p").addClass("lead").text(part);
		body.appendElement("p").text(Imprint.EDITORS);
		body.appendElement("p").text(edition(site));
		return new BookSection("title.xhtml", null, "Title page", 1, "titlepage", body);
	}

	/** Edition and day, as in a citation. */
	static String edition(RunningSite site) {
		Edition edition = site.edition();
		return "Edition " + edition.name() + ", " + DAY.format(edition.date());
	}

	/**
	 * How to cite what is read here, and whose letters these are.
	 * @param example a page of the site that says how to cite it
	 */
	static BookSection colophon(RunningSite site, Document example) {
		Element body = new Element("body");
		body.appendElement("h1").text("About this book");
		body.appendElement("p")
			.text("Made from the pages of " + Imprint.TITLE + ", " + edition(site)
					+ ". Every statement carries its source; what could not be verified is marked.");
		if (!site.address().isEmpty()) {
			body.appendElement("p")
				.text("Each page has a permanent address there: ")
				.appendElement("a")
				.attr("href", site.address())
				.text(site.address());
		}
		cite(body, example);
		body.appendElement("h2").text("Letters");
		body.appendElement("p")
			.text("Literata by TypeTogether, under the SIL Open Font License 1.1, whose text stands in each font file.");
		return new BookSection("colophon.xhtml", null, "About this book", 1, "colophon", body);
	}

	private static void cite(Element body, Document example) {
		Element forms = example.selectFirst(".cite dl");
		if (forms == null) {
			return;
		}
		body.appendElement("h2").text("How to cite");
		body.appendElement("p").text("The first chapter, as an example:");
		body.appendChild(forms.clone());
	}

}
