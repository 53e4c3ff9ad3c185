package thaw.paths;

import java.util.List;
import thaw.web.Link;

/**
 * A step of a way.
 *
 * @param from where it begins
 * @param to where it leads
 * @param facts what joins the two, the strongest first
 */
record Hop(Link from, Link to, List<Fact> facts) {

	/** Whether nothing but a mention or a report joins the two. */
	boolean isLoose() {
		return this.facts.get(0).ground() != Ground.STATED;
	}

	/** What joins the two, in a few words. */
	public String label() {
		return this.facts.get(0).label();
	}

}
