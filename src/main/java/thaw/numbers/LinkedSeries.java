package thaw.numbers;

import java.util.List;
import org.springframework.stereotype.Component;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.linkeddata.Description;
import thaw.linkeddata.Graph;
import thaw.linkeddata.LinkedRecords;
import thaw.text.Note;
import thaw.web.NoSuchRecord;

/** The series of numbers as linked data, each number with its source. */
@Component
class LinkedSeries implements LinkedRecords {

	private final NumberSeries series;

	LinkedSeries(NumberSeries series) {
		this.series = series;
	}

	@Override
	public Kind kind() {
		return Kind.SERIES;
	}

	@Override
	public List<String> types() {
		return List.of("schema:Dataset");
	}

	@Override
	public void describe(Ref ref, Graph graph) {
		Series one = this.series.findBySlug(ref.slug()).orElseThrow(() -> new NoSuchRecord(kind(), ref.slug()));
		Description counted = graph.record(ref)
			.english("schema:name", one.title())
			.english("schema:description", one.summary());
		one.points().forEach((point) -> counted.link("thaw:observation", observation(point, ref, graph)));
	}

	private static Description observation(DataPoint one, Ref ref, Graph graph) {
		boolean range = one.to() != null;
		Description observation = graph.part(ref, "number", one.counted(), one.date(), one.value(), one.citation())
			.is("thaw:Observation", "schema:Observation")
			.english("thaw:counted", one.counted())
			.edtf("thaw:date", one.date())
			.bounds(one.date())
			.number(range ? "schema:minValue" : "schema:value", one.value())
			.number("schema:maxValue", one.to())
			.english("thaw:wording", one.wording())
			.cites(one.citation().source(), one.citation().locator());
		return (one.note() == null) ? observation
				: observation.english("rdfs:comment", Note.unmarked(one.note()).text());
	}

}
