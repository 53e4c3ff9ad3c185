package thaw.about;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import thaw.crossref.Entries;
import thaw.crossref.Kind;

@Controller
@Transactional(readOnly = true)
class AboutController {

	private final Entries entries;

	AboutController(Entries entries) {
		this.entries = entries;
	}

	@GetMapping({ "/about", "/about.json" })
	AboutPage about() {
		return page("about", "About this reference",
				"What this reference on the Khrushchev Thaw is, how it was made, what it contains, and whose its parts are.");
	}

	@GetMapping({ "/about/editorial", "/about/editorial.json" })
	AboutPage editorial() {
		return page("editorial", "Editorial rules",
				"How facts, dates and quotations are treated here, and what verified, attributed and disputed mean.");
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
