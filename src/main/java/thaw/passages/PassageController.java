package thaw.passages;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import thaw.crossref.Entries;
import thaw.web.Link;
import thaw.web.NoSuchPage;

/** Leads to a passage. */
@Controller
class PassageController {

	private final PassageAddresses addresses;

	private final Entries entries;

	PassageController(PassageAddresses addresses, Entries entries) {
		this.addresses = addresses;
		this.entries = entries;
	}

	/**
	 * Where the passage stands (303: the answer is elsewhere, RFC 9110, section 15.4.4).
	 * @throws NoSuchPage a 410 with the reason, if it was taken out
	 */
	@GetMapping("/passages/{id}")
	ResponseEntity<Void> passage(@PathVariable String id) {
		PassageAddress found = this.addresses.findById(id)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		if (found.withdrawn() != null) {
			throw NoSuchPage.gone("This passage was taken out in edition " + found.withdrawn() + ": " + found.reason()
					+ "." + (successor(found).isEmpty() ? "" : " Something else stands in its place."), ways(found));
		}
		return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address(found))).build();
	}

	private static String address(PassageAddress passage) {
		return passage.ref().path() + "#" + passage.id();
	}

	/** What came in its place, and the record. */
	private List<Link> ways(PassageAddress gone) {
		List<Link> record = this.entries.findByRefIn(List.of(gone.ref().toString())).stream().map(Link::to).toList();
		return successor(gone).map((there) -> Link.to(there, "What stands there now")).map(List::of).orElse(record);
	}

	private Optional<String> successor(PassageAddress gone) {
		return Optional.ofNullable(gone.successor())
			.map((id) -> this.addresses.findById(id)
				.map(PassageController::address)
				.orElse(gone.ref().path() + "#" + id));
	}

}
