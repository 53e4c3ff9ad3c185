package thaw.citing;

import java.util.List;
import thaw.web.Link;
import thaw.web.Page;

/**
 * How to cite a single passage of a record.
 *
 * @param link the record
 * @param passages those among which to choose
 * @param passage the one that was chosen, or null
 * @param address the whole address of that one, or null
 * @param forms the citations of that one
 */
record PassagesPage(Link link, List<CitedPassage> passages, CitedPassage passage, String address,
		List<Citing.Form> forms) implements Page {

	@Override
	public String template() {
		return "citing/passages";
	}

	@Override
	public String path() {
		return this.link.url() + "/cite";
	}

	@Override
	public String heading() {
		return "Citing a passage of " + this.link.name();
	}

	@Override
	public String description() {
		return "The address and the citation of each paragraph of " + this.link.name() + " in three styles.";
	}

	@Override
	public boolean italic() {
		return true;
	}

	/** The text is listed already. */
	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public List<Link> trail() {
		return List.of(this.link);
	}

}
