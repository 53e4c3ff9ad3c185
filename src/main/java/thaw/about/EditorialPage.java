package thaw.about;

import java.util.List;
import thaw.linkeddata.JsonLd;
import thaw.web.Link;
import thaw.web.LinkedPage;
import thaw.web.Page;

/**
 * The editorial rules, and how far they are kept.
 *
 * @param grades what the citations of the whole site rest on, the strongest sources first
 */
record EditorialPage(List<GradeShare> grades) implements Page {

	/**
	 * What rests on sources of one grade.
	 *
	 * @param grade as notes call it
	 * @param citations how many citations
	 * @param percent of all citations, rounded
	 */
	record GradeShare(String grade, long citations, long percent) {

	}

	@Override
	public String template() {
		return "about/editorial";
	}

	@Override
	public String path() {
		return "/about/editorial";
	}

	@Override
	public List<Link> trail() {
		return List.of(Link.to("/about", "About"));
	}

	@Override
	public String heading() {
		return "Editorial rules";
	}

	@Override
	public String description() {
		return "How facts, dates and quotations are treated here, what grade each source has, and what verified, "
				+ "attributed and disputed mean.";
	}

	@Override
	public JsonLd linkedData(String site) {
		return LinkedPage.webPage("AboutPage", this, site);
	}

}
