package thaw.sources;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import thaw.crossref.Kind;
import thaw.dates.HistoricalDate;
import thaw.linkeddata.JsonLd;
import thaw.text.Prose;
import thaw.web.Backlinks;
import thaw.web.Link;
import thaw.web.Page;

/**
 * One work, and every place where it is used.
 *
 * @param name how notes name it
 * @param nameHtml the same as safe HTML
 * @param bibliography the entry of a bibliography, as safe HTML
 * @param consulted how the editors know it, in a sentence
 * @param csl the record as CSL-JSON
 */
record SourcePage(String id, String url, String name, String nameHtml, String title, String type, HistoricalDate issued,
		String bibliography, String consulted, @JsonRawValue String csl, Prose prose, Backlinks backlinks,
		Link previous, Link next) implements Page {

	static SourcePage of(Source source, Link self, Backlinks backlinks, Link previous, Link next) {
		return new SourcePage(source.ref().toString(), source.ref().path(), self.name(), self.html(), source.title(),
				source.type(), source.issued(), source.bibliography(), source.consulted().sentence(), source.csl(),
				source.prose(), backlinks, previous, next);
	}

	@Override
	public String template() {
		return "sources/source";
	}

	@Override
	public String path() {
		return this.url;
	}

	@Override
	public String heading() {
		return this.name;
	}

	@Override
	public String description() {
		return this.title + ": what it is, what it is good for, and every place where this reference cites it.";
	}

	@Override
	public List<Link> trail() {
		return List.of(Link.to(Kind.SOURCE.path(), Kind.SOURCE.plural()));
	}

	@Override
	public JsonLd linkedData(String site) {
		return JsonLd.of("book".equals(this.type) ? "Book" : "CreativeWork")
			.with("@id", site + this.url)
			.with("url", site + this.url)
			.with("name", this.title)
			.withDate("datePublished", this.issued);
	}

}
