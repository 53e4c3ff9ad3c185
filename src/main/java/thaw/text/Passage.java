package thaw.text;

/**
 * A part of a record that has an address of its own.
 *
 * @param id the fragment
 * @param place where it stands: {@code body[2]}, {@code disagreements[0]}, {@code notes};
 * numbers count from 0
 * @param words its words without markup and notes
 * @param derived the fragment that its words would give it, where it has another
 */
public record Passage(String id, String place, String words, String derived) {

	/** Beginning of the fragments of notes. */
	public static final String NOTE = "note-";

	/** A note as a passage. */
	public static Passage of(Note note) {
		return new Passage(note.id(), "notes", "", null);
	}

	/** Whether it is a note: a note has no words but what it cites. */
	public boolean isNote() {
		return this.id.startsWith(NOTE);
	}

}
