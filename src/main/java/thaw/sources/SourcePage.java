package thaw.sources;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLType;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import thaw.dates.HistoricalDate;
import thaw.linkeddata.JsonLd;
import thaw.markup.Html;
import thaw.records.Frame;
import thaw.records.RecordPage;
import thaw.web.Link;

/**
 * One work, and every place where it is used.
 *
 * @param name how notes name it
 * @param nameHtml the same, with titles of works in italics
 * @param bibliography the entry of a bibliography
 * @param grade what kind of witness it is, in a word or three
 * @param consulted how the editors know it, in a sentence
 * @param csl the record as CSL-JSON
 */
record SourcePage(@JsonUnwrapped Frame frame, String name, Html nameHtml, String title, String type,
		HistoricalDate issued, Html bibliography, String grade, String consulted,
		@JsonRawValue String csl) implements RecordPage {

	/** Types of CSL in the vocabulary of schema.org. */
	static final Map<CSLType, String> TYPES = Map.of(CSLType.BOOK, "Book", CSLType.CHAPTER, "Chapter",
			CSLType.ARTICLE_JOURNAL, "ScholarlyArticle", CSLType.ARTICLE_NEWSPAPER, "Article", CSLType.ARTICLE_MAGAZINE,
			"Article", CSLType.MANUSCRIPT, "Manuscript");

	static SourcePage of(Source source, Frame frame) {
		return new SourcePage(frame, frame.self().name(), frame.self().html(), source.title(), source.type(),
				source.issued(), source.bibliography(), source.grade().words(), source.consulted().sentence(),
				source.csl());
	}

	/**
	 * Where it can be read, under the name of the host, or null. No link leads over an
	 * open line: an address without TLS stands in the bibliography as text. (The
	 * authority, since {@link URI} sees no host in a name with an underscore.)
	 */
	public Link online() {
		CSLItemData item = CslRecord.read(this.csl);
		String address = (item.getDOI() != null) ? "https://doi.org/" + item.getDOI() : item.getURL();
		return (address != null && address.startsWith("https://"))
				? Link.to(address, URI.create(address).getAuthority().replaceFirst("^www\\.", "")) : null;
	}

	@Override
	public String template() {
		return "sources/source";
	}

	@Override
	public String heading() {
		return this.name;
	}

	@Override
	public List<String> headings() {
		String year = this.name.substring(this.name.lastIndexOf(" ("));
		String brief = CslRecord.read(this.csl).getTitleShort();
		return List.of(this.name, Objects.requireNonNullElse(brief, this.title) + year);
	}

	@Override
	public String description() {
		return this.name + ": what it is, what it is good for, and every place where this reference cites it.";
	}

	@Override
	public JsonLd linkedData(String site) {
		CSLItemData item = CslRecord.read(this.csl);
		return subject(TYPES.getOrDefault(item.getType(), "CreativeWork"), site).with("name", this.title)
			.withDate("datePublished", this.issued)
			.with("inLanguage", item.getLanguage())
			.with("author", people(item.getAuthor()))
			.with("editor", people(item.getEditor()))
			.with("isbn", item.getISBN())
			.with("publisher", JsonLd.named("Organization", item.getPublisher()))
			.with("sameAs", item.getURL());
	}

	private static List<JsonLd> people(CSLName[] names) {
		return Stream.ofNullable(names)
			.flatMap(Arrays::stream)
			.map((name) -> (name.getLiteral() != null) ? JsonLd.named("Organization", name.getLiteral())
					: JsonLd.named("Person", Objects.toString(name.getGiven(), "") + " " + name.getFamily()))
			.toList();
	}

}
