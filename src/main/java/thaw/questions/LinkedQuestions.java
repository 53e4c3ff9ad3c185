package thaw.questions;

import java.util.List;
import org.springframework.stereotype.Component;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.linkeddata.Description;
import thaw.linkeddata.Graph;
import thaw.linkeddata.LinkedRecords;
import thaw.linkeddata.Names;
import thaw.web.NoSuchRecord;

/** What readers ask as linked data, with the short answers. */
@Component
class LinkedQuestions implements LinkedRecords {

	private final Questions questions;

	LinkedQuestions(Questions questions) {
		this.questions = questions;
	}

	@Override
	public Kind kind() {
		return Kind.QUESTION;
	}

	@Override
	public List<String> types() {
		return List.of("schema:Question");
	}

	@Override
	public void describe(Ref ref, Graph graph) {
		Question one = this.questions.findBySlug(ref.slug()).orElseThrow(() -> new NoSuchRecord(kind(), ref.slug()));
		Description answer = graph.at(ref.path() + "#answer").is("schema:Answer").english("schema:text", one.answer());
		new Names(one.question(), null, null, one.aliases())
			.of(graph.record(ref), "schema:name", "schema:alternateName")
			.about(one.themes())
			.link("schema:acceptedAnswer", answer);
	}

}
