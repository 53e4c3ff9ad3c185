package thaw.claims;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import thaw.crossref.CrossReferences;
import thaw.crossref.Entries;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.records.Frames;
import thaw.web.BadRequest;
import thaw.web.NoSuchRecord;

@Controller
@Transactional(readOnly = true)
class ClaimController {

	private final Claims claims;

	private final Entries entries;

	private final CrossReferences crossReferences;

	private final Frames frames;

	ClaimController(Claims claims, Entries entries, CrossReferences crossReferences, Frames frames) {
		this.claims = claims;
		this.entries = entries;
		this.crossReferences = crossReferences;
		this.frames = frames;
	}

	@GetMapping({ "/claims", "/claims.json" })
	ClaimsPage claims(@RequestParam Map<String, String> asked) {
		return ClaimsPage.of(this.claims.chronologically(), Selection.of(asked),
				number(asked.getOrDefault("page", "")));
	}

	private static int number(String page) {
		if (!page.matches("[1-9]\\d{0,3}|\\s*")) {
			throw new BadRequest("Pages are counted 1, 2, 3 and so on; there is no such page.");
		}
		return page.isBlank() ? 1 : Integer.parseInt(page);
	}

	@GetMapping({ "/claims/{slug}", "/claims/{slug}.json" })
	ClaimPage claim(@PathVariable String slug) {
		Claim claim = this.claims.findBySlug(slug).orElseThrow(() -> new NoSuchRecord(Kind.CLAIM, slug));
		List<String> cited = claim.positions()
			.stream()
			.flatMap((position) -> position.cited().stream())
			.map((key) -> Kind.SOURCE.prefix() + ":" + key)
			.toList();
		List<Entry> works = this.entries.findByRefIn(cited);
		return ClaimPage.of(claim, works, Occurrence.of(this.crossReferences.to(claim.ref().toString())),
				this.frames.of(claim.ref()));
	}

}
