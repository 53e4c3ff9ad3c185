package thaw.events;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import thaw.content.Card;
import thaw.content.Fields;
import thaw.content.Manuscript;
import thaw.content.RefOrWords;
import thaw.content.Shelf;
import thaw.content.Values;
import thaw.crossref.Kind;
import thaw.crossref.Relation;
import thaw.dates.HistoricalDate;

/** {@code content/events/*.md}. */
@Component
class EventShelf implements Shelf {

	private static final int LONGEST_SUMMARY = 220;

	@Override
	public Kind kind() {
		return Kind.EVENT;
	}

	@Override
	public List<String> tables() {
		return List.of("event", "event_theme", "participation", "event_relation");
	}

	@Override
	public Card card(Fields front) {
		HistoricalDate date = front.date("date");
		return new Card(front.text("title"), front.text("summary"), front.otherNames(), date)
			.stating((date != null) ? date.words() : null, front.optional("place"));
	}

	@Override
	public void shelve(Manuscript manuscript) {
		Fields front = manuscript.front();
		HistoricalDate date = front.date("date");
		Climate climate = front.choice("climate", Values.oneOf(Climate.class), Values.choices(Climate.class));
		if (front.text("summary").length() > LONGEST_SUMMARY) {
			front.report("summary", front.text("summary").length() + " characters", "at most " + LONGEST_SUMMARY);
		}
		manuscript.row("event", "slug")
			.put("title", front.text("title"))
			.put("native_name", front.optional("native-name"))
			.put("aliases", front.texts("aliases"))
			.putOrdered(date)
			.put("place", manuscript.target(front, "place", true, Relation.PLACE, null))
			.put("climate", (climate != null) ? climate.name() : null)
			.put("summary", Values.sentence(front, "summary"));
		manuscript.themes("event_theme", "event_slug");
		List<Fields> participants = front.maps("participants");
		for (int i = 0; i < participants.size(); i++) {
			participation(manuscript, participants.get(i), i);
		}
		front.maps("relations").forEach((relation) -> relation(manuscript, relation));
	}

	private static void participation(Manuscript manuscript, Fields participant, int position) {
		String role = participant.text("role");
		participant.text("who");
		manuscript.row("participation", "event_slug")
			.put("position", position)
			.put("who", manuscript.target(participant, "who", true, Relation.PARTICIPANT, role))
			.put("role", role);
		participant.reportUnread();
	}

	private void relation(Manuscript manuscript, Fields relation) {
		RelationType type = relation.choice("type", Values.oneOf(RelationType.class),
				Values.choices(RelationType.class));
		RefOrWords other = manuscript.target(relation, "event", false, Relation.RELATED,
				(type != null) ? type.inverse().toLowerCase(Locale.ROOT) : null);
		if (type != null && other.ref() != null) {
			manuscript.numberedRow("event_relation")
				.put("event_ref", manuscript.ref().toString())
				.put("other_ref", other.ref().toString())
				.put("type", type.name());
		}
		relation.reportUnread();
	}

}
