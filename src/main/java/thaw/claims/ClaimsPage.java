package thaw.claims;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import thaw.crossref.Kind;
import thaw.linkeddata.JsonLd;
import thaw.web.BadRequest;
import thaw.web.Count;
import thaw.web.Link;
import thaw.web.LinkedPage;
import thaw.web.Page;

/**
 * The claims, or those chosen.
 *
 * @param total how many were chosen
 * @param page from 1
 * @param chosen by what they were chosen, as readers see it
 * @param groups those of this page: by what is disputed, or by their chief theme where
 * one kind of dispute was chosen
 * @param previous the page before, or null
 * @param next the page after, or null
 */
record ClaimsPage(int total, int page, List<String> chosen, @JsonIgnore Map<String, List<ClaimLine>> groups,
		List<ClaimLine> items, Link previous, Link next, @JsonIgnore Choices choices) implements Page {

	static final String PATH = Kind.CLAIM.path();

	/** Claims of one page. */
	private static final int PAGE = 200;

	private static final Comparator<Claim> BY_DISPUTE = Comparator.comparing(Claim::dispute);

	private static final Comparator<Claim> BY_THEME = Comparator.comparing((claim) -> claim.themes().get(0));

	/**
	 * One page of a choice.
	 * @param all all claims in the order of time
	 * @throws BadRequest if the choice has no such page
	 */
	static ClaimsPage of(List<Claim> all, Selection selection, int page) {
		boolean byTheme = selection.dispute() != null;
		List<Claim> claims = all.stream().filter(selection::includes).sorted(byTheme ? BY_THEME : BY_DISPUTE).toList();
		int first = (page - 1) * PAGE;
		if (page > 1 && first >= claims.size()) {
			throw new BadRequest("There is no page " + page + " of these claims.");
		}
		int last = Math.min(claims.size(), first + PAGE);
		List<ClaimLine> items = claims.subList(first, last).stream().map(ClaimLine::of).toList();
		Function<ClaimLine, String> heading = byTheme ? (item) -> item.themes().get(0) : ClaimLine::dispute;
		return new ClaimsPage(claims.size(), page, selection.chosen(),
				items.stream().collect(Collectors.groupingBy(heading, LinkedHashMap::new, Collectors.toList())), items,
				(page > 1) ? Link.to(selection.page(page - 1), "Page " + (page - 1)) : null,
				(last < claims.size()) ? Link.to(selection.page(page + 1), "Page " + (page + 1)) : null,
				Choices.of(all, selection));
	}

	@Override
	public String template() {
		return "claims/index";
	}

	@Override
	public String path() {
		return PATH;
	}

	@Override
	public String heading() {
		return this.chosen.isEmpty() ? "Claims: where the sources disagree"
				: "Claims: " + String.join(", ", this.chosen);
	}

	@Override
	public String description() {
		String all = Count.of(this.total, "question", "questions")
				+ " on which the sources of the Khrushchev Thaw disagree: who says what, on what evidence, "
				+ "and how we weigh it.";
		return this.chosen.isEmpty() ? all : String.join(", ", this.chosen) + ": " + all;
	}

	@Override
	public JsonLd linkedData(String site) {
		return LinkedPage.list(this, site,
				this.items.stream().map((item) -> Link.to(item.url(), item.question())).toList());
	}

}
