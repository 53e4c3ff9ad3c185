package thaw.about;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import thaw.crossref.Entries;
import thaw.crossref.Kind;
import thaw.sources.GradeCount;
import thaw.sources.Sources;

@Controller
@Transactional(readOnly = true)
class AboutController {

	private final Entries entries;

	private final Sources sources;

	AboutController(Entries entries, Sources sources) {
		this.entries = entries;
		this.sources = sources;
	}

	@GetMapping({ "/about", "/about.json" })
	AboutPage about() {
		return page("about", "About this reference",
				"What this reference on the Khrushchev Thaw is, how it was made, what it contains, and whose its parts are.");
	}

	@GetMapping({ "/about/editorial", "/about/editorial.json" })
	EditorialPage editorial() {
		List<GradeCount> counts = this.sources.citationsByGrade();
		long all = counts.stream().mapToLong(GradeCount::citations).sum();
		return new EditorialPage(counts.stream()
			.sorted(Comparator.comparing(GradeCount::grade))
			.map((one) -> new EditorialPage.GradeShare(one.grade().words(), one.citations(),
					Math.round(100.0 * one.citations() / all)))
			.toList());
	}

	@GetMapping({ "/about/accessibility", "/about/accessibility.json" })
	AboutPage accessibility() {
		return page("accessibility", "Accessibility",
				"What is promised and tested for every reader, and the gaps that are known.");
	}

	private AboutPage page(String name, String heading, String description) {
		Map<String, Long> counts = new LinkedHashMap<>();
		Arrays.stream(Kind.values()).forEach((kind) -> counts.put(kind.plural(), this.entries.countByKind(kind)));
		return new AboutPage(name, heading, description, counts);
	}

}
