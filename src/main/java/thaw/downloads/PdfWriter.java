package thaw.downloads;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import thaw.web.Imprint;

/**
 * Sets XHTML as the pages of a book. The PDF has its structure in it (PDF/UA-1), and is
 * the same to the byte whenever it is made.
 */
final class PdfWriter {

	private static final String FONTS = "/downloads/fonts/";

	private PdfWriter() {
	}

	/**
	 * Writes it.
	 * @param xhtml a document with its style
	 * @param time when it was made, as it says
	 */
	static void write(Path target, String xhtml, Instant time) throws IOException {
		PdfRendererBuilder builder = new PdfRendererBuilder().withHtmlContent(xhtml, null)
			.usePdfUaAccessibility(true)
			.withProducer(Imprint.TITLE);
		font(builder, "literata-regular", "Literata", FontStyle.NORMAL);
		font(builder, "literata-italic", "Literata", FontStyle.ITALIC);
		font(builder, "literata-regular-ext", "Literata More", FontStyle.NORMAL);
		font(builder, "literata-italic-ext", "Literata More", FontStyle.ITALIC);
		try (OutputStream out = Files.newOutputStream(target);
				PdfBoxRenderer renderer = builder.toStream(out).buildPdfRenderer()) {
			renderer.createPDFWithoutClosing();
			PDDocument document = renderer.getPdfDocument();
			date(document, xhtml, time);
			document.save(out);
		}
	}

	/** What PDFBox would take from the clock. */
	private static void date(PDDocument document, String xhtml, Instant time) {
		Calendar made = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
		made.setTimeInMillis(time.toEpochMilli());
		document.getDocumentInformation().setCreationDate(made);
		document.getDocumentInformation().setModificationDate(made);
		document.setDocumentId((long) xhtml.hashCode());
	}

	private static void font(PdfRendererBuilder builder, String file, String family, FontStyle style)
			throws IOException {
		byte[] bytes = EpubWriter.resource(FONTS + file + ".ttf");
		FSSupplier<InputStream> font = () -> new ByteArrayInputStream(bytes);
		builder.useFont(font, family, 400, style, true);
	}

	static String style() throws IOException {
		return new String(EpubWriter.resource("/downloads/pages.css"), StandardCharsets.UTF_8);
	}

}
