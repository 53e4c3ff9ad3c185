package thaw.paths;

import java.util.Map;
import org.springframework.stereotype.Component;
import thaw.content.RecordList;
import thaw.crossref.Kind;

/**
 * The pairs of people that the editors recommend: the first of one list and of the other,
 * and so on.
 */
@Component
class PathsList implements RecordList {

	static final String SLUG = "paths";

	static final String FROM = "from";

	static final String TO = "to";

	@Override
	public String slug() {
		return SLUG;
	}

	@Override
	public Map<String, Kind> sections() {
		return Map.of(FROM, Kind.PERSON, TO, Kind.PERSON);
	}

}
