package thaw.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages on paper, as the browser prints them to PDF. */
class PrintBrowserTests extends BrowserTest {

	private static final String CHAPTER = "/article/the-twentieth-congress";

	/** A4 between margins of 22 mm, in CSS pixels. */
	private static final int SHEET = 627;

	private Page open(String path, ColorScheme scheme) {
		return visit(path, new NewContextOptions().setColorScheme(scheme).setViewportSize(SHEET, 900));
	}

	private PDDocument print(String path, ColorScheme scheme) throws Exception {
		Page page = open(path, scheme);
		byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
		return Loader.loadPDF(pdf);
	}

	@Test
	void aChapterHasItsNotesAndNoNavigation() throws Exception {
		Page page = open(CHAPTER, ColorScheme.LIGHT);
		List<String> notes = page.locator(".notes li p").allInnerTexts();
		List<String> navigation = page.locator("nav").allInnerTexts();
		try (PDDocument paper = print(CHAPTER, ColorScheme.LIGHT)) {
			String text = words(new PDFTextStripper().getText(paper));
			assertThat(notes).hasSizeGreaterThan(10)
				.allSatisfy((note) -> assertThat(text).contains(words(note.replaceAll("(?i)(\\s*back)+$", ""))));
			assertThat(navigation).hasSizeGreaterThan(3)
				.allSatisfy((way) -> assertThat(text).doesNotContain(words(way)));
			assertThat(text).contains(words(address(CHAPTER)));
			assertThat(page.locator(".cite dd").allTextContents()).isNotEmpty()
				.allSatisfy((form) -> assertThat(text).contains(words(form)));
		}
	}

	private static String words(String text) {
		return text.replaceAll("[\\s\\u00ad-]+", "");
	}

	@Test
	void aLinkThatLeadsOffTheSiteHasItsAddress() throws Exception {
		Page page = open("/sources/ebsco-thaw", ColorScheme.LIGHT);
		String address = page.locator("main a[href^='http']").first().getAttribute("href");
		try (PDDocument paper = print("/sources/ebsco-thaw", ColorScheme.LIGHT)) {
			assertThat(words(new PDFTextStripper().getText(paper))).contains(words("<" + address + ">"));
		}
	}

	@Test
	void theSheetIsA4AndWhiteEvenInTheDark() throws Exception {
		try (PDDocument paper = print(CHAPTER, ColorScheme.DARK)) {
			assertThat(paper.getPage(0).getMediaBox().getWidth()).isBetween(594f, 597f);
			assertThat(paper.getPage(0).getMediaBox().getHeight()).isBetween(841f, 843f);
			BufferedImage sheet = new PDFRenderer(paper).renderImage(0);
			double white = IntStream.range(0, sheet.getWidth() * sheet.getHeight())
				.filter((at) -> (sheet.getRGB(at % sheet.getWidth(), at / sheet.getWidth()) & 0xffffff) == 0xffffff)
				.count();
			assertThat(white / (sheet.getWidth() * sheet.getHeight())).isBetween(0.7, 0.99);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", CHAPTER, "/people/nikita-khrushchev", "/timeline", "/timeline/1956", "/places",
			"/numbers/prisoners-1953-1962", "/quotations/we-will-bury-you", "/sources/taubman-2003" })
	void nothingRunsOffTheSheet(String path) {
		Page page = open(path, ColorScheme.LIGHT);
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(SHEET);
		assertThat(page.locator("svg.drawing:visible").count())
			.isLessThanOrEqualTo(page.locator("figure:has(svg.drawing), section.way").count());
		assertThat(page.locator("nav:visible, .back:visible").count()).as("navigation on paper").isZero();
	}

}
