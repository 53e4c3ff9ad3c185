package thaw.reconciliation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import thaw.crossref.Entries;
import thaw.crossref.Entry;
import thaw.crossref.Ref;
import thaw.web.NoSuchRecord;
import thaw.web.SiteAddress;

/** Leads from the permanent name of a record to its page, and shows it in a frame. */
@Controller
class EntityController {

	/** Other names for which the frame has room. */
	private static final int MOST_NAMES = 3;

	private final Entries entries;

	private final SiteAddress address;

	EntityController(Entries entries, SiteAddress address) {
		this.entries = entries;
		this.address = address;
	}

	/** The page of the record of that permanent name. */
	@GetMapping("/id/{id}")
	ResponseEntity<Void> page(@PathVariable String id) {
		return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(entry(id).path())).build();
	}

	/** A small page for a frame of the size that the manifest states. */
	@GetMapping("/reconcile/preview")
	@Transactional(readOnly = true)
	ModelAndView preview(@RequestParam(defaultValue = "") String id, HttpServletRequest request,
			HttpServletResponse response) {
		response.setHeader("X-Robots-Tag", "noindex");
		Entry entry = entry(id);
		List<String> names = entry.names().stream().limit(MOST_NAMES).toList();
		return new ModelAndView("fragments/reconciled",
				Map.of("entry", entry, "names", names, "site", this.address.of(request)));
	}

	private Entry entry(String id) {
		Ref ref = Ref.parse(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		return this.entries.findByRefIn(List.of(ref.toString()))
			.stream()
			.findFirst()
			.orElseThrow(() -> new NoSuchRecord(ref.kind(), ref.slug()));
	}

}
