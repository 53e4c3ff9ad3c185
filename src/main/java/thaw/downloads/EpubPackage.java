package thaw.downloads;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import thaw.web.Imprint;

/**
 * The package document of a book (EPUB 3.3, section 5), with what EPUB Accessibility 1.1
 * asks to be said of it.
 */
final class EpubPackage {

	private static final String ACCESSIBILITY = """
			<meta property="schema:accessMode">textual</meta>
			<meta property="schema:accessMode">visual</meta>
			<meta property="schema:accessModeSufficient">textual</meta>
			<meta property="schema:accessibilityFeature">structuralNavigation</meta>
			<meta property="schema:accessibilityFeature">tableOfContents</meta>
			<meta property="schema:accessibilityFeature">readingOrder</meta>
			<meta property="schema:accessibilityFeature">alternativeText</meta>
			<meta property="schema:accessibilityFeature">ARIA</meta>
			<meta property="schema:accessibilityFeature">displayTransformability</meta>
			<meta property="schema:accessibilityHazard">none</meta>
			<meta property="schema:accessibilitySummary">Text with headings, notes that are linked both ways and Russian \
			marked as such; drawings carry their alternative or are said in the text beside them.</meta>
			""";

	private EpubPackage() {
	}

	/** The name of a book, the same whenever a book of the edition is made. */
	static String identifier(Book book) {
		String name = book.title() + "/" + book.subtitle() + "/" + book.edition().name();
		return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
	}

	static String of(Book book) {
		return String.format(Locale.ROOT, """
				<?xml version="1.0" encoding="UTF-8"?>
				<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en-GB" \
				prefix="schema: http://schema.org/">
				<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
				%s</metadata>
				<manifest>
				<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
				<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>
				<item id="style" href="book.css" media-type="text/css"/>
				%s%s</manifest>
				<spine toc="ncx">
				%s</spine>
				</package>
				""", metadata(book), fonts(), items(book.sections()), spine(book.sections()));
	}

	private static String metadata(Book book) {
		String date = book.edition().date().toString();
		String source = book.address().isEmpty() ? "" : "<dc:source>" + Xhtml.escape(book.address()) + "</dc:source>\n";
		return "<dc:identifier id=\"id\">" + identifier(book) + "</dc:identifier>\n<dc:title id=\"title\">"
				+ Xhtml.escape(book.title()) + "</dc:title>\n"
				+ "<meta refines=\"#title\" property=\"title-type\">main</meta>\n<dc:title id=\"part\">"
				+ Xhtml.escape(book.subtitle()) + "</dc:title>\n"
				+ "<meta refines=\"#part\" property=\"title-type\">subtitle</meta>\n"
				+ "<dc:language>en-GB</dc:language>\n<dc:language>ru</dc:language>\n<dc:creator>" + Imprint.EDITORS
				+ "</dc:creator>\n<dc:date>" + date + "</dc:date>\n<meta property=\"dcterms:modified\">" + date
				+ "T00:00:00Z</meta>\n" + source + ACCESSIBILITY;
	}

	private static String fonts() {
		return EpubWriter.FONTS.stream()
			.map((font) -> "<item id=\"" + font + "\" href=\"fonts/" + font + ".woff2\" media-type=\"font/woff2\"/>\n")
			.collect(Collectors.joining());
	}

	private static String items(List<BookSection> sections) {
		return sections.stream()
			.map((section) -> "<item id=\"" + id(section) + "\" href=\"" + section.file()
					+ "\" media-type=\"application/xhtml+xml\"" + (section.drawn() ? " properties=\"svg\"" : "")
					+ "/>\n")
			.collect(Collectors.joining());
	}

	private static String spine(List<BookSection> sections) {
		return sections.stream()
			.map((section) -> "<itemref idref=\"" + id(section) + "\"/>\n")
			.collect(Collectors.joining());
	}

	private static String id(BookSection section) {
		return "s-" + section.file().replace('/', '.');
	}

}
