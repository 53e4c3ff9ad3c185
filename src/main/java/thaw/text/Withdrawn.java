package thaw.text;

/**
 * A passage that stood in a record and was taken out. Its address leads on to what came
 * in its place.
 *
 * @param id its fragment
 * @param since the edition in which it was first published
 * @param edition the edition from which it is missing
 * @param reason why it was taken out: a clause without a full stop
 * @param successor the address of what came in its place, or null
 */
public record Withdrawn(String id, String since, String edition, String reason, String successor) {

	/** Whether it was a note, of which readers need not be told. */
	public boolean note() {
		return this.id.startsWith(Passage.NOTE);
	}

}
