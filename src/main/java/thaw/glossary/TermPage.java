package thaw.glossary;

import java.util.List;
import thaw.crossref.Kind;
import thaw.linkeddata.JsonLd;
import thaw.text.Prose;
import thaw.web.Backlinks;
import thaw.web.Link;
import thaw.web.Page;

/** One term. */
record TermPage(String id, String url, String name, String nativeName, String nativeLanguage, List<String> aliases,
		String definition, Prose prose, Backlinks backlinks, Link previous, Link next) implements Page {

	static TermPage of(Term term, Backlinks backlinks, Link previous, Link next) {
		return new TermPage(term.ref().toString(), term.ref().path(), term.name(), term.nativeName(),
				term.nativeLanguage(), term.aliases(), term.definition(), term.prose(), backlinks, previous, next);
	}

	@Override
	public String template() {
		return "glossary/term";
	}

	@Override
	public String path() {
		return this.url;
	}

	@Override
	public String heading() {
		return this.name + " (term)";
	}

	@Override
	public String description() {
		return this.definition;
	}

	@Override
	public List<Link> trail() {
		return List.of(Link.to(Kind.TERM.path(), Kind.TERM.plural()));
	}

	@Override
	public JsonLd linkedData(String site) {
		return JsonLd.of("DefinedTerm")
			.with("@id", site + this.url + "#record")
			.with("url", site + this.url)
			.with("name", this.name)
			.with("alternateName", this.aliases)
			.with("description", this.definition);
	}

}
