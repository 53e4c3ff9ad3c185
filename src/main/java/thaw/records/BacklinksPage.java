package thaw.records;

import java.util.List;
import java.util.stream.Collectors;
import thaw.web.Link;
import thaw.web.Page;

/**
 * All that leads to a record.
 *
 * @param link the record
 * @param backlinks the whole of what leads to it
 */
record BacklinksPage(Link link, Backlinks backlinks) implements Page {

	@Override
	public String template() {
		return "records/backlinks";
	}

	@Override
	public String path() {
		return this.link.url() + "/links";
	}

	@Override
	public String heading() {
		return "What leads to " + this.link.name();
	}

	@Override
	public String description() {
		return this.backlinks.groups()
			.stream()
			.map((group) -> group.heading() + " " + group.total())
			.collect(Collectors.joining(", ", "Every place on this site that points to " + this.link.name() + ": ",
					"."));
	}

	@Override
	public boolean italic() {
		return true;
	}

	@Override
	public List<Link> trail() {
		return List.of(this.link);
	}

}
