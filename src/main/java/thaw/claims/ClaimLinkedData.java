package thaw.claims;

import java.util.List;
import thaw.crossref.Kind;
import thaw.linkeddata.JsonLd;
import thaw.web.Imprint;
import thaw.web.Link;

/**
 * A claim to machines: a question with its answers, of which a settled claim accepts
 * those that stand. An answer that a published work gives and that we refute is besides a
 * claim reviewed.
 */
final class ClaimLinkedData {

	/** Ratings go from refuted to stands. */
	private static final int BEST = 5;

	private ClaimLinkedData() {
	}

	static JsonLd of(ClaimPage page, JsonLd question, String site) {
		return question.with("name", page.question())
			.with("alternateName", page.aliases())
			.with("text", page.question())
			.with("description", page.summary())
			.with("answerCount", page.positions().size())
			.with("acceptedAnswer", answers(page, true, site))
			.with("suggestedAnswer", answers(page, false, site))
			.with("review", reviews(page, site));
	}

	private static List<JsonLd> answers(ClaimPage page, boolean accepted, String site) {
		return page.positions()
			.stream()
			.filter((side) -> accepted == (isSettled(page) && Verdict.STANDS.slug().equals(side.verdict())))
			.map((side) -> JsonLd.of("Answer")
				.with("text", side.answer())
				.withDate("dateCreated", side.since())
				.with("author", holder(side.heldBy(), site))
				.with("citation", works(side, site)))
			.toList();
	}

	private static List<JsonLd> reviews(ClaimPage page, String site) {
		return page.positions()
			.stream()
			.filter((side) -> isSettled(page) && Verdict.REFUTED.slug().equals(side.verdict())
					&& !side.cited().isEmpty())
			.map((side) -> JsonLd.of("ClaimReview")
				.with("claimReviewed", side.answer())
				.with("url", site + page.path())
				.with("datePublished", page.weighed().toString())
				.with("author", JsonLd.named("Organization", Imprint.EDITORS))
				.with("reviewRating", rating(side))
				.with("itemReviewed",
						JsonLd.of("Claim")
							.with("text", side.answer())
							.with("author", holder(side.heldBy(), site))
							.with("appearance", works(side, site))))
			.toList();
	}

	private static JsonLd rating(ClaimPage.Side side) {
		return JsonLd.of("Rating")
			.with("ratingValue", 1)
			.with("worstRating", 1)
			.with("bestRating", BEST)
			.with("alternateName", side.verdictLabel());
	}

	private static boolean isSettled(ClaimPage page) {
		return State.SETTLED.slug().equals(page.state());
	}

	/** Mere words may name a person, a paper or several of either: a thing. */
	private static JsonLd holder(Link heldBy, String site) {
		String type = (heldBy.id() == null) ? "Thing"
				: heldBy.id().startsWith(Kind.PERSON.prefix()) ? "Person" : "Organization";
		return heldBy.linkedData(type, site);
	}

	private static List<JsonLd> works(ClaimPage.Side side, String site) {
		return side.cited().stream().map((work) -> work.linkedData("CreativeWork", site)).toList();
	}

}
