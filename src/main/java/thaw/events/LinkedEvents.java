package thaw.events;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.linkeddata.Description;
import thaw.linkeddata.Graph;
import thaw.linkeddata.LinkedRecords;
import thaw.linkeddata.Names;
import thaw.web.NoSuchRecord;

/**
 * The chronicle as linked data: when and where, who took part as what, what it led to.
 */
@Component
class LinkedEvents implements LinkedRecords {

	private static final String PARTICIPANT = "thaw:participant";

	private static final Map<RelationType, String> PROPERTIES = Map.of(RelationType.LED_TO, "thaw:ledTo",
			RelationType.PART_OF, "schema:superEvent", RelationType.ANSWERED, "thaw:answered");

	private final Events events;

	private final EventRelations relations;

	LinkedEvents(Events events, EventRelations relations) {
		this.events = events;
		this.relations = relations;
	}

	@Override
	public Kind kind() {
		return Kind.EVENT;
	}

	@Override
	public List<String> types() {
		return List.of("schema:Event");
	}

	@Override
	public void describe(Ref ref, Graph graph) {
		Event one = this.events.findBySlug(ref.slug()).orElseThrow(() -> new NoSuchRecord(kind(), ref.slug()));
		Description event = new Names(one.title(), one.nativeName(), "ru", one.aliases())
			.of(graph.record(ref), "schema:name", "schema:alternateName")
			.english("schema:description", one.summary())
			.edtf("thaw:date", one.date())
			.bounds(one.date())
			.certain("schema:startDate", one.date().beginning())
			.certain("schema:endDate", one.date().ending())
			.link("schema:location", one.place(), ref)
			.value("climate", one.climate())
			.about(one.themes());
		one.participants().forEach((who) -> event.link("thaw:participation", part(who, ref, event, graph)));
		this.relations.of(ref.toString())
			.forEach((relation) -> graph.record(relation.event().ref())
				.link(PROPERTIES.get(relation.type()), relation.other().ref()));
	}

	private static Description part(Participation one, Ref ref, Description event, Graph graph) {
		event.link(PARTICIPANT, one.who(), ref);
		return graph.part(ref, "participation", one.who().name(), one.role())
			.is("thaw:Participation", "schema:Role")
			.link(PARTICIPANT, one.who(), ref)
			.english("schema:roleName", one.role());
	}

}
