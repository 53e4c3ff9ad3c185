package thaw.claims;

import java.util.List;
import org.springframework.stereotype.Component;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.linkeddata.Description;
import thaw.linkeddata.Graph;
import thaw.linkeddata.LinkedRecords;
import thaw.linkeddata.Names;
import thaw.text.Note;
import thaw.web.NoSuchRecord;

/**
 * The claims as linked data: the question, who holds what on what evidence, our verdict.
 */
@Component
class LinkedClaims implements LinkedRecords {

	private final Claims claims;

	LinkedClaims(Claims claims) {
		this.claims = claims;
	}

	@Override
	public Kind kind() {
		return Kind.CLAIM;
	}

	@Override
	public List<String> types() {
		return List.of("schema:Question");
	}

	@Override
	public void describe(Ref ref, Graph graph) {
		Claim one = this.claims.findBySlug(ref.slug()).orElseThrow(() -> new NoSuchRecord(kind(), ref.slug()));
		Description claim = new Names(one.question(), null, null, one.aliases())
			.of(graph.record(ref), "schema:name", "schema:alternateName")
			.english("schema:description", one.summary())
			.value("dispute", one.dispute())
			.value("state", one.state())
			.edtf("thaw:date", one.date())
			.bounds(one.date())
			.about(one.themes())
			.english("thaw:weighing", Note.unmarked(one.weighing()).text())
			.day("thaw:weighed", one.weighed());
		one.positions().forEach((position) -> claim.link("schema:suggestedAnswer", answer(position, ref, graph)));
	}

	private static Description answer(Position one, Ref ref, Graph graph) {
		Description answer = graph.part(ref, "position", one.answer())
			.is("thaw:Position", "schema:Answer")
			.english("schema:text", one.answer())
			.link("schema:author", one.heldBy(), ref)
			.edtf("thaw:since", one.since())
			.certain("schema:dateCreated", one.since())
			.english("thaw:grounds", Note.unmarked(one.evidence()).text())
			.value("verdict", one.verdict());
		one.cited().forEach((citekey) -> answer.cites(new Ref(Kind.SOURCE, citekey), ""));
		return answer;
	}

}
