package thaw.downloads;

import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import thaw.web.Imprint;

/**
 * The site as a ZIM file, for Kiwix. The writer of such files is a program, of zim-tools.
 */
@Component
@Profile(Download.PROFILE)
@Order(4)
class ZimFile implements Download {

	private static final String PICTURE = "illustration.png";

	@Override
	public String file() {
		return "khrushchev-thaw.zim";
	}

	@Override
	public String title() {
		return "The site for Kiwix";
	}

	@Override
	public String description() {
		return "All pages in one file with an index of every word, for Kiwix on phones, computers and servers.";
	}

	@Override
	public String type() {
		return "application/x-zim";
	}

	@Override
	public void write(Path target, RunningSite site) throws IOException {
		need("zimwriterfs", "zim-tools");
		need("faketime", "faketime");
		Path folder = Files.createTempDirectory("zim");
		try {
			unpack(folder, OfflineCopy.files(site));
			run(List.of("faketime", "-f", site.edition().date() + " 00:00:00", "zimwriterfs", "--welcome=index.html",
					"--illustration=" + PICTURE, "--language=eng", "--title=" + Imprint.TITLE,
					"--description=A reference on the Soviet Union, 1953–1964", "--creator=" + Imprint.EDITORS,
					"--publisher=" + Imprint.EDITORS, "--name=khrushchev-thaw", "--threads=1", folder.toString(),
					target.toAbsolutePath().toString()));
			ZimIdentity.settle(target, "khrushchev-thaw " + site.edition().name());
		}
		finally {
			FileSystemUtils.deleteRecursively(folder);
		}
	}

	/** Debian's packages of the programs are named. */
	private static void need(String program, String debian) throws IOException {
		boolean there = List.of(System.getenv("PATH").split(File.pathSeparator))
			.stream()
			.anyMatch((folder) -> Files.isExecutable(Path.of(folder, program)));
		if (!there) {
			throw new MissingTool(program + " is not installed (Debian: apt-get install " + debian + ").");
		}
	}

	private static void unpack(Path folder, Map<String, byte[]> files) throws IOException {
		ZimKeywords keywords = new ZimKeywords();
		files.forEach((name, bytes) -> {
			if (name.endsWith(".html")) {
				keywords.learn(page(bytes));
			}
		});
		for (Map.Entry<String, byte[]> file : files.entrySet()) {
			Path target = folder.resolve(file.getKey());
			Files.createDirectories(target.getParent());
			if (file.getKey().endsWith(".html")) {
				Document page = page(file.getValue());
				keywords.write(page);
				page.outputSettings().prettyPrint(false);
				Files.writeString(target, page.outerHtml());
			}
			else {
				Files.write(target, file.getValue());
			}
		}
		Files.write(folder.resolve(PICTURE), EpubWriter.resource("/downloads/" + PICTURE));
	}

	private static Document page(byte[] bytes) {
		return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
	}

	private static void run(List<String> command) throws IOException {
		Path log = Files.createTempFile("zim", ".log");
		try {
			int status = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(log.toFile())
				.start()
				.waitFor();
			if (status != 0) {
				throw new IOException("zimwriterfs ended with " + status + ": " + Files.readString(log));
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException("zimwriterfs");
		}
		finally {
			Files.deleteIfExists(log);
		}
	}

}
