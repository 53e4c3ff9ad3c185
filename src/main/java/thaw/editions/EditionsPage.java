package thaw.editions;

import java.time.LocalDate;
import java.util.List;
import thaw.web.Link;
import thaw.web.Page;

/**
 * The editions that were published, the newest first.
 *
 * @param current name of the edition that the site shows
 * @param items each of them
 */
record EditionsPage(String current, List<Item> items) implements Page {

	static final String PATH = "/editions";

	/**
	 * A published edition.
	 *
	 * @param name as cited
	 * @param date the day of its publication
	 * @param url where its front page is
	 * @param pages how many pages it has
	 * @param bytes what it takes on disk
	 * @param changes where it is told what changed since the edition before; null for the
	 * first
	 */
	record Item(String name, LocalDate date, String url, int pages, long bytes, String changes) {

		/** Bytes in words. */
		public String size() {
			long tenths = Math.max(1, this.bytes / 100_000);
			return tenths / 10 + "." + tenths % 10 + " MB";
		}

	}

	@Override
	public String template() {
		return "editions/editions";
	}

	@Override
	public String path() {
		return PATH;
	}

	@Override
	public String heading() {
		return "Editions";
	}

	@Override
	public String description() {
		return "The published editions of this reference on the Khrushchev Thaw: each stays readable as it was, under "
				+ "addresses that can be cited.";
	}

	@Override
	public List<Link> trail() {
		return List.of(Link.to("/about", "About"));
	}

}
