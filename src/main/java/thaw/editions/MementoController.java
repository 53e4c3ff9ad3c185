package thaw.editions;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import thaw.web.BadRequest;
import thaw.web.Link;
import thaw.web.NoSuchPage;
import thaw.web.SiteAddress;
import tools.jackson.databind.json.JsonMapper;

/**
 * Leads to a page as it was on a day, and lists all that there is of it (RFC 7089): the
 * TimeGate (section 4.2.1, a redirect) and the TimeMap (section 5).
 */
@Controller
@Transactional(readOnly = true)
class MementoController {

	private static final String GMT = " GMT";

	private final Editions editions;

	private final SiteAddress address;

	private final JsonMapper json = JsonMapper.builder().build();

	MementoController(Editions editions, SiteAddress address) {
		this.editions = editions;
		this.address = address;
	}

	/**
	 * The newest version that is not younger than asked for, or the first of all; without
	 * a date, the newest. Not every cache before the site heeds {@code Vary}, so none
	 * answers by itself.
	 */
	@GetMapping("/timegate/{*path}")
	ResponseEntity<Void> timeGate(@PathVariable String path, HttpServletRequest request,
			@RequestHeader(name = "Accept-Datetime", required = false) String asked) {
		MementoLinks links = links(path, request);
		Memento found = (asked != null) ? at(time(asked), links.mementos()) : links.last();
		List<String> said = new ArrayList<>(List.of(links.original(), links.timeMap()));
		said.addAll(links.around(found));
		return ResponseEntity.status(HttpStatus.FOUND)
			.header(HttpHeaders.LOCATION, this.address.of(request) + found.url())
			.header(HttpHeaders.VARY, "accept-datetime")
			.cacheControl(CacheControl.noCache())
			.header(HttpHeaders.LINK, String.join(", ", said))
			.build();
	}

	private static Memento at(ZonedDateTime time, List<Memento> mementos) {
		Memento found = mementos.get(0);
		for (Memento memento : mementos) {
			if (!memento.time().isAfter(time)) {
				found = memento;
			}
		}
		return found;
	}

	private static ZonedDateTime time(String asked) {
		try {
			if (asked.strip().endsWith(GMT)) {
				return ZonedDateTime.parse(asked.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
			}
		}
		catch (DateTimeException ex) {
			// Answered below.
		}
		throw new BadRequest(
				"Accept-Datetime takes a time in Greenwich as 'Sun, 29 Nov 2026 12:00:00 GMT' (RFC 7089, section 2.1).");
	}

	@GetMapping("/timemap/link/{*path}")
	ResponseEntity<byte[]> timeMap(@PathVariable String path, HttpServletRequest request) {
		MementoLinks links = links(path, request);
		List<String> said = Stream
			.concat(Stream.of(links.original(), links.timeGate(), links.timeMap("self")), links.all().stream())
			.toList();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(MementoLinks.TIMEMAP_TYPE))
			.body((String.join(",\n", said) + "\n").getBytes(StandardCharsets.US_ASCII));
	}

	/** The same in the form of MemGator and of the Memento aggregators. */
	@GetMapping("/timemap/json/{*path}")
	ResponseEntity<byte[]> timeMapJson(@PathVariable String path, HttpServletRequest request) {
		MementoLinks links = links(path, request);
		String site = links.site();
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("original_uri", site + links.path());
		map.put("self", site + "/timemap/json" + path);
		map.put("timegate_uri", site + MementoLinks.TIMEGATE + path);
		map.put("timemap_uri", Map.of("link_format", site + MementoLinks.TIMEMAP + path));
		map.put("mementos", Map.of("first", stated(links.first(), site), "last", stated(links.last(), site), "list",
				links.mementos().stream().map((memento) -> stated(memento, site)).toList()));
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(this.json.writeValueAsBytes(map));
	}

	private static Map<String, String> stated(Memento memento, String site) {
		Map<String, String> stated = new LinkedHashMap<>();
		stated.put("datetime", DateTimeFormatter.ISO_INSTANT.format(memento.time()));
		stated.put("uri", site + memento.url());
		return stated;
	}

	private MementoLinks links(String asked, HttpServletRequest request) {
		String path = asked.isEmpty() ? "/" : asked;
		List<Memento> mementos = FrozenFile.isPage(path) ? this.editions.mementos(path) : List.of();
		if (mementos.isEmpty()) {
			throw NoSuchPage.outside("No edition has a page at that address.",
					List.of(Link.to(EditionsPage.PATH, "All editions")));
		}
		return new MementoLinks(this.address.of(request), path, mementos);
	}

}
