package thaw.paths;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.stream.Stream;
import thaw.linkeddata.JsonLd;
import thaw.web.Count;
import thaw.web.Link;
import thaw.web.LinkedPage;
import thaw.web.Page;

/**
 * The ways between two records.
 *
 * @param from where they begin, or null if nothing was asked
 * @param to where they lead, likewise
 * @param without over whom they do not lead, or null
 * @param ways the ways, the shortest first
 * @param examples pairs that are worth asking for
 */
record PathsPage(End from, End to, End without, List<Way> ways, @JsonIgnore List<Link> examples,
		@JsonIgnore PathsRequest request) implements Page {

	/** Whether two records are known between which a way can be sought. */
	@JsonIgnore
	public boolean isAsked() {
		return this.from != null && this.from.record() != null && this.to.record() != null
				&& (this.without == null || this.without.record() != null);
	}

	/** The ends of which it is not clear which record is meant. */
	public List<End> unclear() {
		return (this.from == null) ? List.of()
				: Stream.of(this.from, this.to, this.without)
					.filter((end) -> end != null && end.record() == null)
					.toList();
	}

	/** The address with one of the names exchanged for the record that is meant. */
	public String choosing(End end, Link record) {
		String key = (end == this.from) ? "from" : (end == this.to) ? "to" : "without";
		return this.request.with(key, record.id());
	}

	/** The same, without the record over which the shortest way leads first. */
	public Link detour() {
		if (this.ways.isEmpty() || this.ways.get(0).hops().size() < 2 || this.without != null) {
			return null;
		}
		Link middle = this.ways.get(0).hops().get(0).to();
		return new Link(null, this.request.with("without", middle.id()), middle.name(), middle.html());
	}

	@Override
	public boolean italic() {
		return isAsked();
	}

	@Override
	public String template() {
		return "paths/paths";
	}

	@Override
	public String path() {
		return "/paths";
	}

	@Override
	public String heading() {
		return isAsked() ? "From " + this.from.record().name() + " to " + this.to.record().name() + bounds()
				: "How are these two connected?";
	}

	@Override
	public String description() {
		return isAsked()
				? Count.of(this.ways.size(), "way", "ways") + " from " + this.from.record().name() + " to "
						+ this.to.record().name() + bounds() + " in the Khrushchev Thaw, each step with its source."
				: "Who carried the manuscript, who telephoned whom: choose two people, events, works or organisations "
						+ "of the Khrushchev Thaw and see how they are connected.";
	}

	private String bounds() {
		return ((this.without != null) ? ", not over " + this.without.shown() : "")
				+ (this.request.before().isEmpty() ? "" : ", before " + this.request.before())
				+ (this.request.certain() ? ", by stated facts" : "");
	}

	/** Only the page without names: ways are without number. */
	@Override
	public boolean listed() {
		return this.from == null;
	}

	@Override
	public JsonLd linkedData(String site) {
		return (this.from != null) ? null : LinkedPage.list(this, site, this.examples);
	}

}
