package thaw.downloads;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/**
 * Writes a book as EPUB 3.3 with contents that readers of EPUB 2 know too. It is the same
 * to the byte whenever it is written.
 */
final class EpubWriter {

	private static final String FOLDER = "EPUB/";

	static final String STYLE = "book.css";

	static final List<String> FONTS = List.of("literata-regular", "literata-regular-ext", "literata-italic",
			"literata-italic-ext");

	private static final String CONTAINER = """
			<?xml version="1.0" encoding="UTF-8"?>
			<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
			<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
			</container>
			""";

	private EpubWriter() {
	}

	/** Writes a book whose links lead where they should. */
	static void write(Path target, Book book, RunningSite site) throws IOException {
		try (FixedZip zip = new FixedZip(target, site.time())) {
			zip.store("mimetype", bytes("application/epub+zip"));
			zip.add("META-INF/container.xml", bytes(CONTAINER));
			zip.add(FOLDER + "package.opf", bytes(EpubPackage.of(book)));
			zip.add(FOLDER + "nav.xhtml", EpubContents.nav(book));
			zip.add(FOLDER + "toc.ncx", bytes(EpubContents.ncx(book)));
			zip.add(FOLDER + STYLE, resource("/downloads/book.css"));
			for (String font : FONTS) {
				zip.add(FOLDER + "fonts/" + font + ".woff2", resource("/static/fonts/" + font + ".woff2"));
			}
			for (BookSection section : book.sections()) {
				zip.add(FOLDER + section.file(), Xhtml.document(section.title(),
						BookLinks.relative(section.file(), STYLE), section.role(), section.body()));
			}
		}
	}

	static byte[] resource(String path) throws IOException {
		try (InputStream in = new ClassPathResource(path).getInputStream()) {
			return in.readAllBytes();
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
