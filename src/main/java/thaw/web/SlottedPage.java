package thaw.web;

import java.util.List;

/**
 * Stands for all pages of a type while their template is rendered: what differs between
 * them are slots.
 *
 * @param model one of them
 */
record SlottedPage(Page model) implements Page {

	@Override
	public String template() {
		return this.model.template();
	}

	@Override
	public String path() {
		return this.model.path();
	}

	@Override
	public String heading() {
		return PreparedTemplate.slot("heading");
	}

	@Override
	public String documentTitle() {
		return PreparedTemplate.slot("title");
	}

	@Override
	public String description() {
		return this.model.description();
	}

	@Override
	public String twin() {
		return PreparedTemplate.slot("twin");
	}

	@Override
	public List<Link> trail() {
		return this.model.trail();
	}

	@Override
	public boolean listed() {
		return this.model.listed();
	}

}
