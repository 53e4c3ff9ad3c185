package thaw.quotations;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Objects;
import thaw.crossref.Theme;
import thaw.dates.HistoricalDate;
import thaw.linkeddata.JsonLd;
import thaw.markup.Html;
import thaw.records.Frame;
import thaw.records.RecordPage;
import thaw.web.Link;

/** The dossier of one quotation. */
record QuotationPage(@JsonUnwrapped Frame frame, String title, String text, String original, String originalLanguage,
		String originalMissing, String translator, String gist, Link speaker, List<Link> addressees,
		HistoricalDate date, Link occasion, Link place, Link work, List<String> themes, List<Link> about,
		String standing, String standingLabel, String standingMeaning, Html standingReason, Html source,
		boolean locatorMissing, Html trust, List<Counterpart> counterparts, List<Witness> evidence,
		List<Wording> variants) implements RecordPage {

	/**
	 * One witness of the words.
	 *
	 * @param address the fragment by which it is addressed
	 * @param citation where it stands
	 * @param how who reports it and how they knew, or null
	 */
	record Witness(String address, HistoricalDate date, Html citation, String wording, String language, Html how) {

		static Witness of(Evidence evidence) {
			return new Witness(evidence.address(), evidence.date(), evidence.citationHtml(), evidence.wording(),
					Objects.requireNonNullElse(evidence.language(), "en"), evidence.how());
		}

	}

	/**
	 * A wording that circulates.
	 *
	 * @param address the fragment by which it is addressed
	 * @param citation where it stands, or null
	 * @param note what is wrong with it, or null
	 */
	record Wording(String address, String text, String language, HistoricalDate firstSeen, Html citation, Html note) {

		static Wording of(Variant variant) {
			return new Wording(variant.address(), variant.text(), variant.language(), variant.firstSeen(),
					variant.citationHtml(), variant.note());
		}

	}

	static QuotationPage of(Quotation quotation, List<Counterpart> counterparts, Frame frame) {
		Standing standing = quotation.standing();
		return new QuotationPage(frame, quotation.title(), quotation.text(), quotation.original(),
				quotation.originalLanguage(), quotation.originalMissing(), quotation.translator(), quotation.gist(),
				Link.to(quotation.speaker()), Link.toAll(quotation.addressees()), quotation.date(),
				Link.to(quotation.occasion()), Link.to(quotation.place()), Link.to(quotation.work()),
				quotation.themes().stream().map(Theme::label).toList(),
				quotation.themes().stream().map(Link::to).toList(), standing.slug(), standing.label(),
				standing.meaning(), quotation.verdict().reason(), quotation.verdict().sourceHtml(),
				quotation.verdict().isLocatorMissing(), quotation.verdict().trust(), counterparts,
				quotation.evidence().stream().map(Witness::of).toList(),
				quotation.variants().stream().map(Wording::of).toList());
	}

	@Override
	public String template() {
		return "quotations/quotation";
	}

	@Override
	public String heading() {
		return this.title + " – " + this.speaker.name() + ", " + this.date.words();
	}

	@Override
	public List<String> headings() {
		return List.of(heading(), this.title + " – " + this.speaker.name(), this.title);
	}

	@Override
	public String description() {
		return this.standingLabel + ": " + this.text + " – " + this.speaker.name() + ", " + this.date.words()
				+ ", with the evidence for it.";
	}

	@Override
	public JsonLd linkedData(String site) {
		return subject("Quotation", site).with("name", this.title)
			.with("text", this.text)
			.with("inLanguage", "en")
			.withDate("dateCreated", this.date)
			.with("creator", this.speaker.linkedData(type(this.speaker), site))
			.with("translationOfWork", translated())
			.with("isPartOf", (this.work != null) ? this.work.linkedData("CreativeWork", site) : null);
	}

	private static String type(Link speaker) {
		return (speaker.id() != null && speaker.id().startsWith("organisation")) ? "Organization" : "Person";
	}

	private JsonLd translated() {
		return (this.original == null) ? null
				: JsonLd.of("Quotation").with("text", this.original).with("inLanguage", this.originalLanguage);
	}

}
