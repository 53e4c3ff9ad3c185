package thaw.glossary;

import java.util.List;
import org.springframework.stereotype.Component;
import thaw.content.Card;
import thaw.content.Fields;
import thaw.content.Manuscript;
import thaw.content.Shelf;
import thaw.content.Values;
import thaw.crossref.Kind;

/** {@code content/terms/*.md}. */
@Component
class TermShelf implements Shelf {

	@Override
	public Kind kind() {
		return Kind.TERM;
	}

	@Override
	public List<String> tables() {
		return List.of("term");
	}

	@Override
	public Card card(Fields front) {
		return new Card(front.text("name"), front.text("definition"), front.otherNames(), null);
	}

	@Override
	public void shelve(Manuscript manuscript) {
		Fields front = manuscript.front();
		manuscript.row("term", "slug")
			.put("name", front.text("name"))
			.put("native_name", front.optional("native-name"))
			.put("native_language", front.nativeLanguage())
			.put("aliases", front.texts("aliases"))
			.put("definition", Values.sentence(front, "definition"));
	}

}
