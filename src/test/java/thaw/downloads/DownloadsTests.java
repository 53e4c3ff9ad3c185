package thaw.downloads;

import static org.assertj.core.api.Assertions.assertThat;

import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.util.DefaultReportImpl;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import thaw.FixtureTest;

/** What can be taken along, made of the fixture. */
class DownloadsTests extends FixtureTest {

	@Autowired
	private MockMvc mvc;

	@TempDir
	private Path folder;

	@Test
	void theArticleIsABookWithNotes() throws Exception {
		Map<String, String> book = texts(made(new ArticleEpub()));
		assertThat(book.keySet()).first().isEqualTo("mimetype");
		Document chapter = chapter(book);
		Element mark = chapter.selectFirst("a[role=doc-noteref]");
		Element note = chapter.getElementById(mark.attr("href").substring(1));
		assertThat(note.attr("epub:type")).isEqualTo("footnote");
		assertThat(note.select("a[role=doc-backlink]").attr("href")).isEqualTo("#" + mark.id());
		assertThat(book.get("EPUB/sources.xhtml")).contains("<li id=");
		assertThat(book.get("EPUB/named-people.xhtml")).contains("Nebylov");
		assertThat(book.get("EPUB/package.opf")).contains("<meta property=\"dcterms:modified\">2026-11-23T00:00:00Z",
				"schema:accessMode", "<dc:language>ru");
		assertThat(book.values()).noneMatch((text) -> text.contains("<script"));
	}

	@Test
	void russianIsMarkedForBothKindsOfReader() throws Exception {
		Map<String, String> book = texts(made(new WholeEpub()));
		List<Element> runs = book.values()
			.stream()
			.filter((text) -> text.contains("<html"))
			.flatMap((text) -> Jsoup.parse(text).select("[lang=ru]").stream())
			.toList();
		assertThat(runs).isNotEmpty().allMatch((run) -> run.attr("xml:lang").equals("ru"));
	}

	@Test
	void booksHaveNoFault() throws Exception {
		for (Download book : List.of(new ArticleEpub(), new WholeEpub())) {
			DefaultReportImpl report = new DefaultReportImpl(book.file());
			new EpubCheck(made(book).toFile(), report).doValidate();
			assertThat(report.getFatalErrorCount() + report.getErrorCount() + report.getWarningCount()).isZero();
		}
	}

	@Test
	void theCopyForADiskLeadsNowhereElse() throws Exception {
		Map<String, String> files = texts(made(new OfflineZip()));
		List<String> dead = new ArrayList<>();
		files.forEach((file, text) -> {
			if (file.endsWith(".html")) {
				Document page = Jsoup.parse(text);
				page.select("[href], [src], [action]").forEach((one) -> {
					String target = one.attr("href") + one.attr("src") + one.attr("action");
					if (!isThere(files, file, target)) {
						dead.add(file + " -> " + target);
					}
				});
			}
		});
		assertThat(files).hasSizeGreaterThan(50)
			.containsKeys("khrushchev-thaw/index.html", "khrushchev-thaw/search.html");
		assertThat(dead).isEmpty();
	}

	private static boolean isThere(Map<String, String> files, String from, String target) {
		if (target.isEmpty() || target.startsWith("#") || target.matches("https?://(?!thaw\\.invalid).*|mailto:.*")) {
			return true;
		}
		return files
			.containsKey(Path.of(from).resolveSibling(target.replaceFirst("[?#].*", "")).normalize().toString());
	}

	@Test
	void nothingOfTheCopyIsRefusedFromADisk() throws Exception {
		texts(made(new OfflineZip())).forEach((file, text) -> assertThat(text).as(file)
			.doesNotContain(" integrity=", " crossorigin", "rel=\"preload\"", "url(\"/"));
	}

	@Test
	void aChapterIsPagesWithNotesAtTheirFoot() throws Exception {
		Download chapter = new ChapterPdfs().of(site("")).get(0);
		try (PDDocument pdf = Loader.loadPDF(made(chapter).toFile())) {
			assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
			assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(((ChapterPdf) chapter).name());
			PDFTextStripper first = new PDFTextStripper();
			first.setEndPage(1);
			assertThat(first.getText(pdf)).contains("Edition 2026.1, 23 November 2026", "\n1. ");
		}
	}

	@Test
	void whatIsMadeTwiceIsTheSame() throws Exception {
		for (Download download : List.of(new ArticleEpub(), new OfflineZip(), new ChapterPdfs().of(site("")).get(0))) {
			byte[] once = Files.readAllBytes(made(download));
			assertThat(Files.readAllBytes(made(download))).as(download.file()).isEqualTo(once);
		}
	}

	@Test
	void linksLeadOutsideWhereTheSiteHasAnAddress() throws Exception {
		Path target = this.folder.resolve("with-address.epub");
		new ArticleEpub().write(target, site("https://thaw.example"));
		assertThat(texts(target).get("EPUB/colophon.xhtml")).contains("href=\"https://thaw.example\"");
	}

	private RunningSite site(String address) {
		return new FixtureSite(this.mvc, address);
	}

	private Path made(Download download) throws IOException {
		Path target = this.folder.resolve(download.file());
		Files.deleteIfExists(target);
		download.write(target, site(""));
		return target;
	}

	private static Document chapter(Map<String, String> book) {
		return book.values()
			.stream()
			.filter((text) -> text.contains("epub:type=\"chapter\"") && text.contains("doc-noteref"))
			.map(Jsoup::parse)
			.findFirst()
			.orElseThrow();
	}

	private static Map<String, String> texts(Path zip) throws IOException {
		Map<String, String> texts = new LinkedHashMap<>();
		try (ZipFile file = new ZipFile(zip.toFile())) {
			for (ZipEntry entry : file.stream().toList()) {
				texts.put(entry.getName(),
						new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return texts;
	}

}
