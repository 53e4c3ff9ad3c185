package thaw.records;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.data.DataRow;
import thaw.data.DataSet;
import thaw.markup.Html;
import thaw.text.Note;
import thaw.text.Prose;

/**
 * The texts of all records as a table, block by block: the body, where sources differ,
 * what could not be verified, notes, sources, further reading.
 */
@Component
class TextsDataSet implements DataSet {

	private final RecordTexts texts;

	TextsDataSet(RecordTexts texts) {
		this.texts = texts;
	}

	@Override
	public Kind kind() {
		return null;
	}

	@Override
	public String name() {
		return "texts";
	}

	@Override
	public String label() {
		return "Texts, block by block";
	}

	@Override
	public boolean isOneForEach() {
		return false;
	}

	@Override
	public Stream<DataRow> rows() {
		return this.texts.all().flatMap((text) -> rows(text.ref(), text.prose()));
	}

	private static Stream<DataRow> rows(Ref ref, Prose prose) {
		Stream<DataRow> body = ProseBlock.of(prose.html())
			.stream()
			.map((block) -> row(ref, "body", block.name(), block.id(), block.text(), block.html()));
		Stream<DataRow> notes = prose.notes()
			.stream()
			.map((note) -> row(ref, "note", "li", "note-" + note.number(), note.html().text(), note.html()));
		Stream<DataRow> unverified = prose.unverified()
			.stream()
			.map((one) -> row(ref, "unverified", "li", null, one, null));
		return Stream
			.of(body, rows(ref, "disagreement", prose.disagreements()), unverified, notes,
					rows(ref, "source", prose.sources()), rows(ref, "reading", prose.furtherReading()))
			.flatMap((part) -> part);
	}

	private static Stream<DataRow> rows(Ref ref, String part, List<Html> items) {
		return items.stream().map((one) -> row(ref, part, "li", null, Note.unmarked(one).text(), one));
	}

	private static DataRow row(Ref ref, String part, String element, String fragment, String text, Html html) {
		return DataRow.of(ref)
			.with("part", part)
			.with("element", element)
			.with("fragment", fragment)
			.with("text", text)
			.with("html", (html != null) ? html.markup() : null);
	}

}
