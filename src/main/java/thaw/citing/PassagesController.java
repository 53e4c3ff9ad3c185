package thaw.citing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import thaw.crossref.Entries;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.passages.PassageAddresses;
import thaw.records.RecordTexts;
import thaw.web.Link;
import thaw.web.NoSuchPage;
import thaw.web.NoSuchRecord;
import thaw.web.SiteAddress;

/** Cites a single passage of a record, for whoever has no script to do it. */
@Controller
class PassagesController {

	private final Entries entries;

	private final RecordTexts texts;

	private final PassageAddresses addresses;

	private final Works works;

	private final Styles styles;

	private final SiteAddress address;

	PassagesController(Entries entries, RecordTexts texts, PassageAddresses addresses, Works works, Styles styles,
			SiteAddress address) {
		this.entries = entries;
		this.texts = texts;
		this.addresses = addresses;
		this.works = works;
		this.styles = styles;
		this.address = address;
	}

	/**
	 * The passages of a record, or the citations of one.
	 * @param passage its fragment; without it, all are named to choose from
	 */
	@GetMapping({ "/{segment}/{slug}/cite", "/{segment}/{slug}/cite.json" })
	PassagesPage cite(@PathVariable String segment, @PathVariable String slug,
			@RequestParam(defaultValue = "") String passage, HttpServletRequest request) {
		Kind kind = Kind.ofSegment(segment).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		Ref ref = new Ref(kind, slug);
		Entry entry = this.entries.findByRefIn(List.of(ref.toString()))
			.stream()
			.findFirst()
			.orElseThrow(() -> new NoSuchRecord(kind, slug));
		List<CitedPassage> passages = CitedPassage.of(this.texts.findByRef(ref.toString()).orElseThrow().prose());
		if (passage.isEmpty()) {
			return new PassagesPage(Link.to(entry), passages, null, null, List.of());
		}
		CitedPassage chosen = passages.stream()
			.filter((one) -> one.id().equals(passage))
			.findFirst()
			.or(() -> apart(ref, passage))
			.orElseThrow(() -> NoSuchPage.outside("There is no passage of that address here.",
					List.of(Link.to(ref.path() + "/cite", "The passages that there are"))));
		Work work = this.works.passage(entry, passage, this.address.of(request));
		return new PassagesPage(Link.to(entry), List.of(), chosen, work.item().getURL(), this.styles.forms(work));
	}

	/** What stands outside the text, such as a witness of words. */
	private Optional<CitedPassage> apart(Ref ref, String id) {
		return this.addresses.findById(id)
			.filter((one) -> one.ref().equals(ref) && one.withdrawn() == null)
			.map((one) -> new CitedPassage(id, null));
	}

}
