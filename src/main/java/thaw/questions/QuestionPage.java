package thaw.questions;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import thaw.claims.ClaimLine;
import thaw.crossref.Theme;
import thaw.linkeddata.JsonLd;
import thaw.records.Frame;
import thaw.records.RecordPage;
import thaw.web.Imprint;
import thaw.web.Link;

/**
 * One question.
 *
 * @param answer in short
 * @param about its themes
 * @param claims those on which the answer rests, in the order of the text
 */
record QuestionPage(@JsonUnwrapped Frame frame, String question, List<String> aliases, String answer,
		List<String> themes, List<Link> about, List<ClaimLine> claims) implements RecordPage {

	static QuestionPage of(Question question, List<ClaimLine> claims, Frame frame) {
		return new QuestionPage(frame, question.question(), question.aliases(), question.answer(),
				question.themes().stream().map(Theme::label).toList(),
				question.themes().stream().map(Link::to).toList(), claims);
	}

	@Override
	public String template() {
		return "questions/question";
	}

	@Override
	public String heading() {
		return this.question;
	}

	@Override
	public String description() {
		return this.answer;
	}

	@Override
	public JsonLd linkedData(String site) {
		return subject("Question", site).with("name", this.question)
			.with("alternateName", this.aliases)
			.with("answerCount", 1)
			.with("acceptedAnswer",
					JsonLd.of("Answer")
						.with("text", this.answer)
						.with("url", site + path())
						.with("author", JsonLd.named("Organization", Imprint.EDITORS)));
	}

}
