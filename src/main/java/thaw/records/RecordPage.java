package thaw.records;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import thaw.crossref.Kind;
import thaw.linkeddata.JsonLd;
import thaw.text.Prose;
import thaw.web.Link;
import thaw.web.Page;

/**
 * The page of one record: its own facts, and the frame that it shares with all others.
 * Its JSON twin states the frame's parts beside the facts.
 */
public interface RecordPage extends Page {

	/** What it has because it is a record. */
	@JsonUnwrapped
	Frame frame();

	@Override
	default String id() {
		return frame().id();
	}

	@Override
	default String path() {
		return frame().url();
	}

	@Override
	default List<Link> trail() {
		Kind kind = frame().ref().kind();
		return List.of(Link.to(kind.path(), kind.plural()));
	}

	/** Its text. */
	default Prose prose() {
		return frame().prose();
	}

	/**
	 * The node of JSON-LD that stands for the record, with its identity and no facts yet.
	 * @param type of schema.org
	 * @param site address of the site
	 */
	default JsonLd subject(String type, String site) {
		return JsonLd.of(type).with("@id", site + path() + "#record").with("url", site + path());
	}

}
