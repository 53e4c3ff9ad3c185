package thaw.organisations;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import thaw.linkeddata.JsonLd;
import thaw.web.Count;
import thaw.web.Link;
import thaw.web.LinkedPage;
import thaw.web.Page;

/** All organisations. */
record OrganisationsPage(int total, List<Item> items) implements Page {

	record Item(String id, String url, String name, String nativeName, String abbreviation, String type,
			String summary) {

		static Item of(Organisation organisation) {
			return new Item(organisation.ref().toString(), organisation.ref().path(), organisation.name(),
					organisation.nativeName(), organisation.abbreviation(), organisation.type().label(),
					organisation.summary());
		}

	}

	static OrganisationsPage of(List<Organisation> all) {
		return new OrganisationsPage(all.size(), all.stream().map(Item::of).toList());
	}

	/** The organisations by their sort. */
	public Map<String, List<Item>> types() {
		return this.items.stream().collect(Collectors.groupingBy(Item::type, TreeMap::new, Collectors.toList()));
	}

	@Override
	public String template() {
		return "organisations/index";
	}

	@Override
	public String path() {
		return "/organisations";
	}

	@Override
	public String heading() {
		return "Organisations";
	}

	@Override
	public String description() {
		return "The " + Count.of(this.total, "organisation", "organisations")
				+ " of this reference on the Khrushchev Thaw: party, state, police, press, unions.";
	}

	@Override
	public JsonLd linkedData(String site) {
		return LinkedPage.list(this, site,
				this.items.stream().map((item) -> Link.to(item.url(), item.name())).toList());
	}

}
