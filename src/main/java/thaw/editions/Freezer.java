package thaw.editions;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.FileSystemResource;
import thaw.crossref.Entries;
import thaw.crossref.Entry;

/**
 * Makes the archive of an edition of the site that runs: all pages of its sitemap, as
 * they are sent, and the pictures and styles they need.
 */
public final class Freezer {

	/** Settings with which a site runs to be published. */
	public static final List<String> SETTINGS = List.of("--thaw.address=" + FrozenPage.SITE, "--thaw.releasing=true",
			"--server.address=127.0.0.1", "--server.port=0");

	private static final Pattern PAGE = Pattern.compile("<loc>" + FrozenPage.SITE + "([^<]*)</loc>");

	/** Scripts are left out: they would show what is known when they run. */
	private static final Pattern FILE = Pattern.compile("[\"(](/(?:css|fonts|images)/[^\"#?)]+)");

	/** What tells of editions is of no use in one, which knows none after it. */
	private static final List<String> OF_EDITIONS = List.of(EditionsPage.PATH, ChangesPage.PATH);

	private final Entries entries;

	private final HttpClient client = HttpClient.newHttpClient();

	/**
	 * For a site with those records.
	 */
	public Freezer(Entries entries) {
		this.entries = entries;
	}

	/**
	 * Holds that an edition is none that was published, and newer than all.
	 * @param folder where the archives lie
	 * @throws IllegalArgumentException if it is not, with the reason for whoever asked
	 */
	public static void check(String name, LocalDate date, Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return;
		}
		List<Path> files;
		try (Stream<Path> all = Files.list(folder)) {
			files = all.filter((file) -> file.toString().endsWith(EditionName.ARCHIVE)).toList();
		}
		for (Path file : files) {
			Archive other = new Archive(new FileSystemResource(file));
			if (EditionName.parse(name).compareTo(EditionName.parse(other.name())) <= 0) {
				throw new IllegalArgumentException("edition " + other.name() + " is published already, and " + name
						+ " is " + (name.equals(other.name()) ? "that one" : "not after it"));
			}
			if (!date.isAfter(other.date())) {
				throw new IllegalArgumentException(
						"edition " + other.name() + " is of " + other.date() + ", and " + date + " is not after that");
			}
		}
	}

	/**
	 * Writes the archive.
	 * @param port on which the site listens, with {@link #SETTINGS}
	 * @return how many pages it holds
	 * @throws IOException if a page is not to be had, or the target cannot be written
	 */
	public int write(int port, String name, LocalDate date, Path target) throws IOException {
		Map<String, Entry> records = this.entries.findAllByOrderByPosition()
			.stream()
			.collect(Collectors.toMap(Entry::path, Function.identity()));
		List<FrozenFile> files = new ArrayList<>();
		TreeSet<String> needed = new TreeSet<>();
		TreeSet<String> paths = found(PAGE, read(port, "/sitemap.xml"));
		paths.removeAll(OF_EDITIONS);
		for (String path : paths) {
			byte[] page = read(port, path);
			needed.addAll(found(FILE, page));
			files.add(new FrozenFile(path, page, record(records.get(path), page)));
		}
		int pages = files.size();
		for (String path : List.copyOf(needed)) {
			needed.addAll(path.endsWith(".css") ? found(FILE, read(port, path)) : List.of());
		}
		for (String path : needed) {
			files.add(new FrozenFile(path, read(port, path), null));
		}
		new ArchiveWriter(name, date).write(target, files);
		return pages;
	}

	private static FrozenRecord record(Entry entry, byte[] page) {
		return (entry == null) ? null : new FrozenRecord(entry.ref(), entry.title(), entry.particulars(), entry.blurb(),
				Blocks.sums(new String(page, StandardCharsets.UTF_8)));
	}

	/** In order, so that pages of a kind lie together. */
	private static TreeSet<String> found(Pattern address, byte[] text) {
		Matcher found = address.matcher(new String(text, StandardCharsets.UTF_8));
		return found.results().map((one) -> one.group(1)).collect(Collectors.toCollection(TreeSet::new));
	}

	private byte[] read(int port, String path) throws IOException {
		URI address = URI.create("http://127.0.0.1:" + port + path);
		try {
			HttpResponse<byte[]> answer = this.client.send(HttpRequest.newBuilder(address).build(),
					HttpResponse.BodyHandlers.ofByteArray());
			if (answer.statusCode() != 200) {
				throw new IOException(path + " answers " + answer.statusCode());
			}
			return answer.body();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("interrupted", ex);
		}
	}

}
