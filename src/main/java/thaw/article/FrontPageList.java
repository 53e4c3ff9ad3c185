package thaw.article;

import java.util.Map;
import org.springframework.stereotype.Component;
import thaw.content.RecordList;
import thaw.crossref.Kind;

/** What the front page shows to begin with: {@code content/lists/front-page.md}. */
@Component
class FrontPageList implements RecordList {

	static final String SLUG = "front-page";

	static final String FACES = "faces";

	static final String TURNING_POINTS = "turning-points";

	static final String SAYINGS = "sayings";

	static final String CLAIMS = "claims";

	static final String PATH = "path";

	@Override
	public String slug() {
		return SLUG;
	}

	@Override
	public Map<String, Kind> sections() {
		return Map.of(FACES, Kind.PERSON, TURNING_POINTS, Kind.EVENT, SAYINGS, Kind.QUOTATION, CLAIMS, Kind.CLAIM, PATH,
				Kind.PERSON);
	}

}
