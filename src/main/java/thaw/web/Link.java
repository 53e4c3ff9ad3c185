package thaw.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Objects;
import thaw.crossref.Entry;
import thaw.crossref.EntryOrWords;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.crossref.Theme;
import thaw.linkeddata.JsonLd;
import thaw.markup.Html;
import thaw.text.Typography;

/**
 * A name, with the address of its page where it has one.
 *
 * @param id permanent name ({@code person:boris-pasternak}), or null
 * @param url address on this site, or null if the site has no page of it
 * @param name plain text
 * @param html the name with titles of works in italics
 */
public record Link(String id, String url, String name, @JsonIgnore Html html) {

	/** A link to a page that is no record. */
	public static Link to(String url, String name) {
		return new Link(null, url, name, Typography.html(name));
	}

	/** A link to a record, or null for null. */
	public static Link to(Entry entry) {
		return (entry == null) ? null
				: new Link(entry.ref().toString(), entry.path(), entry.title(), entry.titleHtml());
	}

	/** A link to the page of a theme. */
	public static Link to(Theme theme) {
		Ref ref = new Ref(Kind.THEME, theme.slug());
		return new Link(ref.toString(), ref.path(), theme.label(), Typography.html(theme.label()));
	}

	/** A link to a record or mere words, or null for nothing. */
	public static Link to(EntryOrWords named) {
		if (named == null || named.name() == null) {
			return null;
		}
		return (named.entry() != null) ? to(named.entry())
				: new Link(null, null, named.name(), Typography.html(named.name()));
	}

	/**
	 * What is named, to machines: a node of a type of schema.org with its address where
	 * the site has a page of it.
	 */
	public JsonLd linkedData(String type, String site) {
		String address = (this.url != null) ? site + this.url : null;
		return JsonLd.of(type)
			.with("@id", (this.id != null) ? address + "#record" : null)
			.with("name", this.name)
			.with("url", address);
	}

	/** Links to several. */
	public static List<Link> toAll(List<EntryOrWords> named) {
		return named.stream().map(Link::to).filter(Objects::nonNull).toList();
	}

}
