package thaw.events;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import thaw.crossref.Entry;
import thaw.crossref.Ref;
import thaw.crossref.Theme;
import thaw.dates.HistoricalDate;
import thaw.linkeddata.JsonLd;
import thaw.records.Frame;
import thaw.records.RecordPage;
import thaw.web.Link;

/** One event. */
record EventPage(@JsonUnwrapped Frame frame, String title, String nativeName, List<String> aliases, HistoricalDate date,
		Link place, String climate, String climateLabel, String lane, List<String> themes, List<Link> about,
		String summary, List<Participant> participants, Map<String, List<Link>> relations) implements RecordPage {

	/**
	 * Somebody who took part.
	 *
	 * @param role what they did or were in it
	 */
	record Participant(Link who, String role) {

	}

	private static final Comparator<EventRelation> BY_TYPE = Comparator.comparing((relation) -> relation.type().name());

	static EventPage of(Event event, List<EventRelation> relations, Frame frame) {
		List<Participant> participants = event.participants()
			.stream()
			.map((one) -> new Participant(Link.to(one.who()), one.role()))
			.toList();
		return new EventPage(frame, event.title(), event.nativeName(), event.aliases(), event.date(),
				Link.to(event.place()), event.climate().slug(), event.climate().label(),
				event.themes().get(0).lane().label(), event.themes().stream().map(Theme::label).toList(),
				event.themes().stream().map(Link::to).toList(), event.summary(), participants,
				grouped(event.ref(), relations));
	}

	private static Map<String, List<Link>> grouped(Ref ref, List<EventRelation> relations) {
		Map<String, List<Link>> grouped = new LinkedHashMap<>();
		for (EventRelation relation : relations.stream().sorted(BY_TYPE).toList()) {
			boolean stated = relation.event().ref().equals(ref);
			String name = stated ? relation.type().label() : relation.type().inverse();
			Entry other = stated ? relation.other() : relation.event();
			grouped.computeIfAbsent(name, (first) -> new ArrayList<>()).add(Link.to(other));
		}
		return grouped;
	}

	/** The year in which it began. */
	public int year() {
		return this.date.year();
	}

	/** Where it stands among the events of its year. */
	public Link inTimeline() {
		return Link.to("/timeline/" + year() + "#" + id().replace(':', '-'), "Among the events of " + year());
	}

	@Override
	public String template() {
		return "events/event";
	}

	@Override
	public String heading() {
		return this.title + ", " + this.date.words();
	}

	@Override
	public List<String> headings() {
		return List.of(heading(), this.title);
	}

	@Override
	public String description() {
		return this.summary;
	}

	@Override
	public List<Link> trail() {
		return List.of(Link.to("/timeline", "Timeline"), Link.to("/timeline/" + year(), Integer.toString(year())));
	}

	@Override
	public JsonLd linkedData(String site) {
		return subject("Event", site).with("name", this.title)
			.with("alternateName", this.aliases)
			.with("description", this.summary)
			.withDate("startDate", this.date.beginning())
			.withDate("endDate", this.date.ending())
			.with("location", (this.place != null) ? this.place.linkedData("Place", site) : null);
	}

}
