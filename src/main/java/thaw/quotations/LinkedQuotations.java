package thaw.quotations;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import thaw.crossref.CrossReference;
import thaw.crossref.CrossReferences;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.crossref.Relation;
import thaw.linkeddata.Description;
import thaw.linkeddata.Graph;
import thaw.linkeddata.LinkedRecords;
import thaw.markup.Html;
import thaw.text.Note;
import thaw.web.NoSuchRecord;

/** The dossiers as linked data: the words, their standing, and the evidence. */
@Component
class LinkedQuotations implements LinkedRecords {

	private static final Map<CounterpartType, String> COUNTERPARTS = Map.of(CounterpartType.SEQUEL_TO, "thaw:sequelTo",
			CounterpartType.ANSWER_TO, "thaw:answerTo", CounterpartType.COUNTERPART_OF, "thaw:counterpartOf",
			CounterpartType.CONFUSED_WITH, "thaw:confusedWith");

	private final Quotations quotations;

	private final CrossReferences crossReferences;

	LinkedQuotations(Quotations quotations, CrossReferences crossReferences) {
		this.quotations = quotations;
		this.crossReferences = crossReferences;
	}

	@Override
	public Kind kind() {
		return Kind.QUOTATION;
	}

	@Override
	public List<String> types() {
		return List.of("schema:Quotation");
	}

	@Override
	public void describe(Ref ref, Graph graph) {
		Quotation one = this.quotations.findBySlug(ref.slug()).orElseThrow(() -> new NoSuchRecord(kind(), ref.slug()));
		Description words = words(one, graph);
		one.addressees().forEach((who) -> words.link("thaw:addressee", who, ref));
		judged(one.verdict(), ref, words, graph);
		one.evidence().forEach((witness) -> words.link("thaw:evidence", witness(witness, ref, graph)));
		one.variants().forEach((variant) -> words.link("thaw:variant", variant(variant, ref, graph)));
		for (CrossReference pointer : this.crossReferences.both(ref.toString(), Relation.COUNTERPART)) {
			graph.record(pointer.from().ref())
				.link(COUNTERPARTS.get(CounterpartType.valueOf(pointer.detail())), pointer.to().ref());
		}
	}

	private static Description words(Quotation one, Graph graph) {
		Ref ref = one.ref();
		return graph.record(ref)
			.english("schema:name", one.title())
			.english("schema:text", one.text())
			.text("thaw:original", one.original(), one.originalLanguage())
			.english("thaw:originalMissing", one.originalMissing())
			.text("thaw:translatedBy", one.translator(), null)
			.english("schema:abstract", one.gist())
			.link("schema:creator", one.speaker(), ref)
			.edtf("thaw:date", one.date())
			.bounds(one.date())
			.certain("schema:dateCreated", one.date())
			.link("thaw:occasion", (one.occasion() != null) ? one.occasion().ref() : null)
			.link("schema:locationCreated", one.place(), ref)
			.link("schema:isPartOf", (one.work() != null) ? one.work().ref() : null)
			.about(one.themes());
	}

	private static void judged(Verdict verdict, Ref ref, Description words, Graph graph) {
		words.value("standing", verdict.standing())
			.english("thaw:standingReason", plain(verdict.reason()))
			.english("thaw:advice", plain(verdict.trust()));
		verdict.source()
			.ifPresent((source) -> words.link("thaw:verifiedBy",
					graph.part(ref, "verification", source)
						.is("thaw:Verification")
						.cites(source.source(), source.locator())));
	}

	private static Description witness(Evidence one, Ref ref, Graph graph) {
		return graph.part(ref, "evidence", one.date(), one.citation(), one.wording())
			.is("thaw:Evidence")
			.edtf("thaw:date", one.date())
			.bounds(one.date())
			.text("thaw:wording", one.wording(), one.language())
			.english("rdfs:comment", plain(one.how()))
			.cites(one.citation().source(), one.citation().locator());
	}

	private static Description variant(Variant one, Ref ref, Graph graph) {
		Description variant = graph.part(ref, "variant", one.text(), one.language(), one.firstSeen())
			.is("thaw:Variant")
			.text("thaw:wording", one.text(), one.language())
			.edtf("thaw:firstSeen", one.firstSeen())
			.english("rdfs:comment", plain(one.note()));
		return (one.citation() == null) ? variant : variant.cites(one.citation().source(), one.citation().locator());
	}

	private static String plain(Html html) {
		return (html != null) ? Note.unmarked(html).text() : null;
	}

}
