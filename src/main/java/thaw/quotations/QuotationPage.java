package thaw.quotations;

import java.util.List;
import java.util.Objects;
import thaw.crossref.Kind;
import thaw.crossref.Theme;
import thaw.dates.HistoricalDate;
import thaw.linkeddata.JsonLd;
import thaw.text.Prose;
import thaw.web.Backlinks;
import thaw.web.Link;
import thaw.web.Page;

/** The dossier of one quotation. */
record QuotationPage(String id, String url, String title, String text, String original, String originalLanguage,
		String originalMissing, String translator, Link speaker, List<Link> addressees, HistoricalDate date,
		Link occasion, Link place, Link work, List<String> themes, String standing, String standingLabel,
		String standingMeaning, String standingReason, String source, boolean locatorMissing, String trust,
		List<Witness> evidence, List<Wording> variants, Prose prose, Backlinks backlinks, Link previous,
		Link next) implements Page {

	/**
	 * One witness of the words.
	 *
	 * @param citation where it stands, as safe HTML
	 * @param how who reports it and how they knew, as safe HTML, or null
	 */
	record Witness(HistoricalDate date, String citation, String wording, String language, String how) {

		static Witness of(Evidence evidence) {
			return new Witness(evidence.date(), evidence.citation(), evidence.wording(),
					Objects.requireNonNullElse(evidence.language(), "en"), evidence.account());
		}

	}

	/**
	 * A wording that circulates.
	 *
	 * @param citation where it stands, as safe HTML, or null
	 * @param note what is wrong with it, as safe HTML, or null
	 */
	record Wording(String text, String language, HistoricalDate firstSeen, String citation, String note) {

		static Wording of(Variant variant) {
			return new Wording(variant.wording(), variant.language(), variant.firstSeen(), variant.citation(),
					variant.remark());
		}

	}

	static QuotationPage of(Quotation quotation, Backlinks backlinks, Link previous, Link next) {
		Standing standing = quotation.standing();
		return new QuotationPage(quotation.ref().toString(), quotation.ref().path(), quotation.title(),
				quotation.words(), quotation.original(), quotation.originalLanguage(), quotation.originalMissing(),
				quotation.translator(), Link.to(quotation.speaker()), Link.toAll(quotation.addressees()),
				quotation.date(), Link.to(quotation.occasion()), Link.to(quotation.place()), Link.to(quotation.work()),
				quotation.themes().stream().map(Theme::label).toList(), standing.slug(), standing.label(),
				standing.meaning(), quotation.verdict().reason(), quotation.verdict().source(),
				quotation.verdict().isLocatorMissing(), quotation.verdict().trust(),
				quotation.evidence().stream().map(Witness::of).toList(),
				quotation.variants().stream().map(Wording::of).toList(), quotation.prose(), backlinks, previous, next);
	}

	@Override
	public String template() {
		return "quotations/quotation";
	}

	@Override
	public String path() {
		return this.url;
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
	public List<Link> trail() {
		return List.of(Link.to(Kind.QUOTATION.path(), Kind.QUOTATION.plural()));
	}

	@Override
	public JsonLd linkedData(String site) {
		return JsonLd.of("Quotation")
			.with("@id", site + this.url + "#record")
			.with("url", site + this.url)
			.with("name", this.title)
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
