package thaw.rdf;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import thaw.content.Edition;
import thaw.crossref.CrossReference;
import thaw.crossref.CrossReferences;
import thaw.crossref.Entries;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.crossref.Relation;
import thaw.linkeddata.Description;
import thaw.linkeddata.Graph;
import thaw.linkeddata.LinkedRecords;
import thaw.web.NoSuchRecord;

/**
 * The graph of any record: what its room states, its page with the works that it cites
 * and the records that it mentions, what others state of it, and the names of all that
 * are named.
 */
@Component
class RecordGraphs {

	/** How a record that points says it of one that is pointed at. */
	private static final Map<Relation, String> POINTERS = Map.of(Relation.PARTICIPANT, "thaw:participant",
			Relation.SPEAKER, "schema:creator", Relation.OCCASION, "thaw:occasion", Relation.WORK, "schema:isPartOf");

	private static final Map<Relation, String> TEXT = Map.of(Relation.CITATION, "schema:citation", Relation.MENTION,
			"schema:mentions");

	private final Map<Kind, LinkedRecords> rooms = new EnumMap<>(Kind.class);

	private final Entries entries;

	private final CrossReferences crossReferences;

	private final Edition edition;

	RecordGraphs(List<LinkedRecords> rooms, Entries entries, CrossReferences crossReferences, Edition edition) {
		rooms.forEach((room) -> this.rooms.put(room.kind(), room));
		this.entries = entries;
		this.crossReferences = crossReferences;
		this.edition = edition;
	}

	/**
	 * The graph of one record.
	 * @param site address of the site
	 * @throws NoSuchRecord if there is none of that name
	 */
	@Transactional(readOnly = true)
	public Graph of(Ref ref, String site) {
		Graph graph = stated(ref, site);
		for (CrossReference pointer : this.crossReferences.pointing(ref.toString(), POINTERS.keySet())) {
			graph.record(pointer.from().ref()).link(POINTERS.get(pointer.relation()), ref);
		}
		name(graph.named(), graph);
		return graph;
	}

	/**
	 * The part of it whose subjects lie at the record's own address: those of all records
	 * are the whole, each statement once.
	 */
	@Transactional(readOnly = true)
	public Graph own(Ref ref, String site) {
		Graph graph = stated(ref, site);
		name(List.of(ref), graph);
		return graph.of(ref.path());
	}

	private Graph stated(Ref ref, String site) {
		Graph graph = new Graph(site);
		LinkedRecords room = this.rooms.get(ref.kind());
		Description subject = graph.record(ref).is(room.types().toArray(String[]::new));
		room.describe(ref, graph);
		describePage(ref, subject, graph);
		return graph;
	}

	/** The thing is not its page: of the page there are an edition and works cited. */
	private void describePage(Ref ref, Description subject, Graph graph) {
		Description page = graph.at(ref.path())
			.is("schema:WebPage")
			.link("schema:mainEntity", subject)
			.link("schema:isPartOf", graph.at("/"))
			.link("void:inDataset", graph.at(DataSetDescription.DATASET))
			.text("schema:version", this.edition.name(), null)
			.day("schema:dateModified", this.edition.date());
		this.crossReferences.pointed(ref.toString(), TEXT.keySet())
			.forEach((pointer) -> page.link(TEXT.get(pointer.relation()), pointer.to().ref()));
	}

	/** The name of a work is of the language of the work, which need not be English. */
	private void name(Collection<Ref> named, Graph graph) {
		List<String> refs = named.stream().map(Ref::toString).toList();
		for (Entry entry : this.entries.findByRefIn(refs)) {
			String language = (entry.kind() == Kind.SOURCE) ? null : Description.ENGLISH;
			graph.record(entry.ref()).is("thaw:" + entry.kind().label()).text("rdfs:label", entry.title(), language);
		}
	}

}
