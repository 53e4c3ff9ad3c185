package thaw.claims;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import thaw.content.Card;
import thaw.content.Fields;
import thaw.content.Manuscript;
import thaw.content.Row;
import thaw.content.Shelf;
import thaw.content.Values;
import thaw.crossref.Kind;
import thaw.crossref.Relation;

/** {@code content/claims/*.md}. */
@Component
class ClaimShelf implements Shelf {

	private static final int LONGEST_QUESTION = 120;

	private static final int LONGEST_ANSWER = 160;

	private static final int LONGEST_SUMMARY = 220;

	private static final Pattern CITED = Pattern.compile("@([a-z0-9]+(?:-[a-z0-9]+)*)");

	@Override
	public Kind kind() {
		return Kind.CLAIM;
	}

	@Override
	public List<String> tables() {
		return List.of("claim", "claim_theme", "claim_position");
	}

	@Override
	public Card card(Fields front) {
		return new Card(front.text("question"), front.text("summary"), front.otherNames(), front.optionalDate("date"))
			.stating(front.has("state") ? front.text("state") : null);
	}

	/** The positions come before the weighing, as on the page, so that notes count on. */
	@Override
	public void shelve(Manuscript manuscript) {
		Fields front = manuscript.front();
		Dispute dispute = front.choice("dispute", Values.oneOf(Dispute.class), Values.choices(Dispute.class));
		State state = front.choice("state", Values.oneOf(State.class), Values.choices(State.class));
		atMost(front, "question", LONGEST_QUESTION);
		atMost(front, "summary", LONGEST_SUMMARY);
		if (!front.text("question").endsWith("?")) {
			front.report("question", "no question mark at the end", "a question");
		}
		front.text("weighing");
		front.text("weighed");
		positions(manuscript, state);
		manuscript.row("claim", "slug")
			.put("question", front.text("question"))
			.put("aliases", front.texts("aliases"))
			.put("dispute", (dispute != null) ? dispute.name() : null)
			.put("state", (state != null) ? state.name() : null)
			.putOrdered(front.optionalDate("date"))
			.put("summary", Values.sentence(front, "summary"))
			.put("weighing", manuscript.inline(front, "weighing"))
			.put("weighed", (Object) front.read("weighed", ClaimShelf::day, "a day such as 2026-11-29"));
		manuscript.themes("claim_theme", "claim_slug");
	}

	private static void positions(Manuscript manuscript, State state) {
		List<Fields> positions = manuscript.front().maps("positions");
		if (positions.size() < 2) {
			manuscript.front().report("positions", positions.size() + " positions", "at least two");
		}
		List<Verdict> verdicts = positions.stream()
			.map((position) -> position.read("verdict", (text) -> Values.oneOf(Verdict.class).apply(text).orElse(null),
					Values.choices(Verdict.class)))
			.toList();
		for (int i = 0; i < positions.size(); i++) {
			position(manuscript, positions.get(i), i, verdicts.get(i));
		}
		if (state == State.SETTLED
				&& !(verdicts.contains(Verdict.STANDS) && verdicts.stream().allMatch(Objects::nonNull))) {
			manuscript.front().report("state", "settled", "a verdict for every position, one of which stands; or open");
		}
	}

	private static void position(Manuscript manuscript, Fields position, int number, Verdict verdict) {
		atMost(position, "answer", LONGEST_ANSWER);
		position.text("held-by");
		List<String> cited = CITED.matcher(position.text("evidence"))
			.results()
			.map((MatchResult result) -> result.group(1))
			.distinct()
			.toList();
		if (cited.isEmpty()) {
			position.report("evidence", "no citation", "at least one such as [@taubman-2003]");
		}
		Row row = manuscript.row("claim_position", "claim_slug")
			.put("position", number)
			.put("answer", position.text("answer"))
			.put("held_by", manuscript.target(position, "held-by", true, Relation.POSITION, position.text("answer")))
			.put("since", position.optionalDate("since"))
			.put("evidence", manuscript.inline(position, "evidence"))
			.put("cited", cited)
			.put("verdict", (verdict != null) ? verdict.name() : null);
		manuscript.address(row, position, position.text("answer"));
		position.reportUnread();
	}

	private static LocalDate day(String text) {
		try {
			return LocalDate.parse(text);
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	private static void atMost(Fields fields, String key, int longest) {
		if (fields.text(key).length() > longest) {
			fields.report(key, fields.text(key).length() + " characters", "at most " + longest);
		}
	}

}
