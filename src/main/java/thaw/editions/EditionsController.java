package thaw.editions;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import thaw.content.Edition;
import thaw.crossref.Ref;
import thaw.web.Link;
import thaw.web.NoSuchPage;
import thaw.web.SiteAddress;

/** The editions, and each of their pages as it was. */
@Controller
@Transactional(readOnly = true)
class EditionsController {

	private static final Map<String, String> TYPES = Map.of("css", "text/css;charset=UTF-8", "svg", "image/svg+xml",
			"png", "image/png", "woff2", "font/woff2", "ico", "image/x-icon");

	/** Files have names by their content. */
	private static final String FOR_EVER = "max-age=31536000, public";

	private final Editions editions;

	private final Edition current;

	private final SiteAddress address;

	EditionsController(Editions editions, Edition current, SiteAddress address) {
		this.editions = editions;
		this.current = current;
		this.address = address;
	}

	@GetMapping({ "/editions", "/editions.json" })
	EditionsPage editions() {
		List<EditionsPage.Item> items = new ArrayList<>(this.editions.all().stream().map(this::item).toList());
		Collections.reverse(items);
		return new EditionsPage(this.current.name(), items);
	}

	private EditionsPage.Item item(Archive archive) {
		String changes = this.editions.before(archive).map((before) -> ChangesPage.url(before, archive)).orElse(null);
		return new EditionsPage.Item(archive.name(), archive.date(), Memento.url(archive.name(), "/"),
				archive.pages().size(), archive.size(), changes);
	}

	@GetMapping("/editions/{name}/{*path}")
	ResponseEntity<byte[]> frozen(@PathVariable String name, @PathVariable String path, HttpServletRequest request) {
		Archive archive = this.editions.named(name).orElseThrow(() -> noSuchEdition(name));
		String there = path.isEmpty() ? "/" : path;
		if (!archive.has(there)) {
			throw NoSuchPage.outside("Edition " + archive.name() + " had no page at this address.",
					Stream.of(Link.to(there, "The address today"), Link.to(item(archive).url(), "Its front page"))
						.filter((link) -> FrozenFile.isPage(link.url()))
						.toList());
		}
		return FrozenFile.isPage(there) ? page(archive, there, this.address.of(request))
				: file(archive, there, this.address.of(request));
	}

	/** What is said where an edition is named that is none. */
	static NoSuchPage noSuchEdition(String name) {
		return NoSuchPage.outside("There is no edition '" + name.substring(0, Math.min(name.length(), 20)) + "'.",
				List.of(Link.to(EditionsPage.PATH, "All editions")));
	}

	private ResponseEntity<byte[]> page(Archive archive, String path, String site) {
		Memento memento = new Memento(archive.name(), archive.date(), path);
		List<Memento> all = this.editions.mementos(path);
		MementoLinks links = new MementoLinks(site, path, all);
		List<String> said = new ArrayList<>(List.of(links.original(), links.timeGate(), links.timeMap()));
		said.addAll(links.around(memento));
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
			.header("Memento-Datetime", memento.datetime())
			.header(HttpHeaders.LINK, String.join(", ", said))
			.body(new FrozenPage(archive, path).page(site, changes(archive, path)));
	}

	/** Where it is told what changed since; null for the newest edition. */
	private String changes(Archive archive, String path) {
		Archive newest = this.editions.newest().orElseThrow();
		if (newest == archive) {
			return null;
		}
		String all = ChangesPage.url(archive, newest);
		return (Ref.ofPath(path).isPresent() && newest.has(path)) ? all + path : all;
	}

	private static ResponseEntity<byte[]> file(Archive archive, String path, String site) {
		String type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(type))
			.header(HttpHeaders.CACHE_CONTROL, FOR_EVER)
			.body(new FrozenPage(archive, path).file(site));
	}

}
