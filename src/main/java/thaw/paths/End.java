package thaw.paths;

import java.util.List;
import thaw.crossref.Entry;
import thaw.web.Link;

/**
 * A record as the reader named it.
 *
 * @param asked what was asked for
 * @param record the record meant, or null if it is not clear which
 * @param choices records that can be meant, none if {@code record} is known
 */
record End(String asked, Link record, List<Link> choices) {

	static End of(String asked, List<Entry> found, boolean clear) {
		return new End(asked, clear ? Link.to(found.get(0)) : null,
				clear ? List.of() : found.stream().map(Link::to).toList());
	}

	/** What stands in the form: the name of the record, else what was asked for. */
	public String shown() {
		return (this.record != null) ? this.record.name() : this.asked;
	}

}
