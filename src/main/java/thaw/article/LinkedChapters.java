package thaw.article;

import java.util.List;
import org.springframework.stereotype.Component;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.linkeddata.Description;
import thaw.linkeddata.Graph;
import thaw.linkeddata.LinkedRecords;
import thaw.records.RecordTexts;
import thaw.web.NoSuchRecord;

/** The chapters as linked data: what they are, not their text. */
@Component
class LinkedChapters implements LinkedRecords {

	private final Chapters chapters;

	private final RecordTexts texts;

	LinkedChapters(Chapters chapters, RecordTexts texts) {
		this.chapters = chapters;
		this.texts = texts;
	}

	@Override
	public Kind kind() {
		return Kind.CHAPTER;
	}

	@Override
	public List<String> types() {
		return List.of("schema:Article");
	}

	@Override
	public void describe(Ref ref, Graph graph) {
		Chapter one = this.chapters.findBySlug(ref.slug()).orElseThrow(() -> new NoSuchRecord(kind(), ref.slug()));
		long words = this.texts.findByRef(ref.toString()).orElseThrow().prose().words();
		graph.record(ref)
			.english("schema:headline", one.title())
			.english("schema:description", one.dek())
			.number("schema:position", (long) one.number())
			.number("schema:wordCount", words)
			.text("schema:inLanguage", Description.ENGLISH, null)
			.value("part", one.part())
			.link("schema:isPartOf", graph.at(kind().path()));
	}

}
