package thaw.about;

import java.util.List;
import java.util.Map;
import thaw.linkeddata.JsonLd;
import thaw.web.Link;
import thaw.web.LinkedPage;
import thaw.web.Page;

/**
 * A page about the site.
 *
 * @param name of the page: {@code about} or {@code accessibility}
 * @param heading its title
 * @param description a sentence on it
 * @param counts how many records of each kind there are
 */
record AboutPage(String name, String heading, String description, Map<String, Long> counts) implements Page {

	@Override
	public String template() {
		return "about/" + this.name;
	}

	@Override
	public String path() {
		return "about".equals(this.name) ? "/about" : "/about/" + this.name;
	}

	@Override
	public List<Link> trail() {
		return "about".equals(this.name) ? List.of() : List.of(Link.to("/about", "About"));
	}

	@Override
	public JsonLd linkedData(String site) {
		return LinkedPage.webPage("AboutPage", this, site);
	}

}
