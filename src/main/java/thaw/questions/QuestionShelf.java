package thaw.questions;

import java.util.List;
import org.springframework.stereotype.Component;
import thaw.content.Card;
import thaw.content.Fields;
import thaw.content.Manuscript;
import thaw.content.Shelf;
import thaw.content.Values;
import thaw.crossref.Kind;

/** {@code content/questions/*.md}. */
@Component
class QuestionShelf implements Shelf {

	private static final int LONGEST_ANSWER = 300;

	@Override
	public Kind kind() {
		return Kind.QUESTION;
	}

	@Override
	public List<String> tables() {
		return List.of("question", "question_theme");
	}

	@Override
	public Card card(Fields front) {
		return new Card(front.text("question"), front.text("answer"), front.otherNames(), null);
	}

	@Override
	public void shelve(Manuscript manuscript) {
		Fields front = manuscript.front();
		if (!front.text("question").endsWith("?")) {
			front.report("question", "no question mark at the end", "a question");
		}
		if (front.text("answer").length() > LONGEST_ANSWER) {
			front.report("answer", front.text("answer").length() + " characters", "at most " + LONGEST_ANSWER);
		}
		manuscript.row("question", "slug")
			.put("question", front.text("question"))
			.put("aliases", front.texts("aliases"))
			.put("answer", Values.sentence(front, "answer"));
		manuscript.themes("question_theme", "question_slug");
	}

}
