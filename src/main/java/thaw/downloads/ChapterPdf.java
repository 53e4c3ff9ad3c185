package thaw.downloads;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import thaw.web.Imprint;

/**
 * A chapter as the pages of a book, to print.
 *
 * @param path its address on the site
 * @param name its title
 * @param number its number, from 1
 */
record ChapterPdf(String path, String name, int number) implements Download {

	@Override
	public String file() {
		return "khrushchev-thaw-" + ((this.number < 10) ? "0" : "") + this.number
				+ this.path.substring(this.path.lastIndexOf('/')).replace('/', '-') + ".pdf";
	}

	@Override
	public String title() {
		return "Chapter " + this.number + ", " + this.name;
	}

	@Override
	public String description() {
		return "As pages of a book, to print: notes at the foot of each page, heads, numbers.";
	}

	@Override
	public String type() {
		return "application/pdf";
	}

	@Override
	public void write(Path target, RunningSite site) throws IOException {
		Document page = Sitemap.page(site, this.path);
		Element body = PrintedText.of(page);
		Element first = body.selectFirst("h1").parent();
		first.appendElement("p").addClass("imprint").text(Imprint.TITLE + ". " + FrontMatter.edition(site));
		Element forms = page.selectFirst(".cite dl dd");
		if (forms != null) {
			Element cite = body.appendElement("p").addClass("citation");
			cite.append("To cite: " + forms.html());
		}
		String title = Xhtml.escape(this.name);
		PdfWriter.write(target, String.format(Locale.ROOT, """
				<!DOCTYPE html>
				<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en-GB">
				<head><title>%s</title><meta name="subject" content="%s"/><meta name="author" content="%s"/>
				<bookmarks><bookmark name="%s" href="#top"/></bookmarks><style>%s</style></head>
				<body id="top"><div class="head-left">%s</div><div class="head-right">%s</div>%s</body>
				</html>
				""", title, Xhtml.escape(page.select("meta[name=description]").attr("content")), Imprint.EDITORS, title,
				PdfWriter.style(), Imprint.TITLE, title, Xhtml.inner(body)), site.time());
	}

}
