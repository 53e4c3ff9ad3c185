package thaw.content;

import java.util.List;
import java.util.stream.Stream;
import thaw.crossref.Ref;
import thaw.text.Note;
import thaw.text.Passage;
import thaw.text.PassageId;
import thaw.text.Passages;
import thaw.text.Withdrawn;

/**
 * The addresses of what stands in one record outside its body, and the end of them all.
 */
final class RecordPassages {

	private final Ref ref;

	private final ContentFile file;

	private final Passages passages;

	private final Library library;

	RecordPassages(Ref ref, ContentFile file, Passages passages, Library library) {
		this.ref = ref;
		this.file = file;
		this.passages = passages;
		this.library = library;
	}

	/**
	 * The address of a map of the front matter: its key {@code id}, or made of what tells
	 * it apart in its record.
	 */
	String of(Fields map, String words) {
		String written = map.read("id", (text) -> PassageId.isOfWords(text) ? text : null,
				"an address such as p-1a2b3c4d");
		return this.passages.add(map.prefix.replaceFirst("\\.$", ""), written, words);
	}

	/** The texts of a list, each with an address from now on. */
	List<String> texts(Fields front, String key) {
		List<String> texts = front.texts(key);
		for (int i = 0; i < texts.size(); i++) {
			this.passages.add(key + "[" + i + "]", texts.get(i));
		}
		return texts;
	}

	/** What was taken out of the record. */
	List<Withdrawn> withdrawn() {
		return this.library.withdrawn(this.ref);
	}

	/** Hands over all passages of the record, and reports what is written at two. */
	void end(List<Note> notes, Fields front) {
		this.passages.repeated()
			.forEach((id) -> front.report("id", "'" + id + "' at two passages", "an address used once"));
		this.library.passages(this.ref, this.file,
				Stream.concat(this.passages.all().stream(), notes.stream().map(Passage::of)).toList());
	}

}
