package thaw.questions;

import java.util.List;
import thaw.crossref.Kind;
import thaw.crossref.Theme;
import thaw.linkeddata.JsonLd;
import thaw.web.Count;
import thaw.web.Link;
import thaw.web.LinkedPage;
import thaw.web.Page;

/** All questions. */
record QuestionsPage(int total, List<Item> items) implements Page {

	record Item(String id, String url, String question, String answer, List<String> themes) {

		static Item of(Question question) {
			return new Item(question.ref().toString(), question.ref().path(), question.question(), question.answer(),
					question.themes().stream().map(Theme::label).toList());
		}

	}

	static QuestionsPage of(List<Question> all) {
		return new QuestionsPage(all.size(), all.stream().map(Item::of).toList());
	}

	@Override
	public String template() {
		return "questions/index";
	}

	@Override
	public String path() {
		return Kind.QUESTION.path();
	}

	@Override
	public String heading() {
		return "What readers ask";
	}

	@Override
	public String description() {
		return Count.of(this.total, "question", "questions")
				+ " that readers ask about the Khrushchev Thaw, answered in short and at length, "
				+ "with the disagreement of historians.";
	}

	@Override
	public JsonLd linkedData(String site) {
		return LinkedPage.list(this, site,
				this.items.stream().map((item) -> Link.to(item.url(), item.question())).toList());
	}

}
