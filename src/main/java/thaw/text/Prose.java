package thaw.text;

import java.util.List;
import thaw.markup.Html;

/**
 * The text of a record as readers see it.
 *
 * @param html the body
 * @param disagreements where sources differ, a sentence or two each
 * @param disagreementIds the fragments of these
 * @param unverified what could not be verified, as plain text
 * @param unverifiedIds the fragments of these
 * @param sources where the record's facts come from, a citation each
 * @param furtherReading works on the subject that support nothing here
 * @param notes the notes of body and disagreements
 * @param headings the headings of the body
 * @param withdrawn what stood here in an earlier edition and does no more
 * @param words how many words the body has
 */
public record Prose(Html html, List<Html> disagreements, List<String> disagreementIds, List<String> unverified,
		List<String> unverifiedIds, List<Html> sources, List<Html> furtherReading, List<Note> notes,
		List<Heading> headings, List<Withdrawn> withdrawn, int words) {

	/** The body for its own page: each passage with the link to itself. */
	public Html addressed() {
		return PassageLinks.in(this.html);
	}

	/** The sources of facts that no note names. */
	public List<Html> otherSources() {
		return this.sources.stream()
			.filter((source) -> this.notes.stream().noneMatch((note) -> note.html().markup().contains(source.markup())))
			.toList();
	}

	/** Minutes an unhurried reader takes, at 220 words a minute, at least one. */
	public int minutes() {
		return Math.max(1, Math.round(this.words / 220f));
	}

}
