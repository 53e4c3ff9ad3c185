package thaw.glossary;

import java.util.List;
import thaw.linkeddata.JsonLd;
import thaw.web.Count;
import thaw.web.Link;
import thaw.web.LinkedPage;
import thaw.web.Page;

/** All terms. */
record GlossaryPage(int total, List<Item> items) implements Page {

	record Item(String id, String url, String name, String nativeName, String definition) {

		static Item of(Term term) {
			return new Item(term.ref().toString(), term.ref().path(), term.name(), term.nativeName(),
					term.definition());
		}

	}

	static GlossaryPage of(List<Term> all) {
		return new GlossaryPage(all.size(), all.stream().map(Item::of).toList());
	}

	@Override
	public String template() {
		return "glossary/index";
	}

	@Override
	public String path() {
		return "/glossary";
	}

	@Override
	public String heading() {
		return "Glossary";
	}

	@Override
	public String description() {
		return "The " + Count.of(this.total, "word", "words")
				+ " of the Khrushchev Thaw and of its historians, explained.";
	}

	@Override
	public JsonLd linkedData(String site) {
		return LinkedPage.list(this, site,
				this.items.stream().map((item) -> Link.to(item.url(), item.name())).toList());
	}

}
