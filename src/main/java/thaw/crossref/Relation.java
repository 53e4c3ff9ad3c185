package thaw.crossref;

/**
 * How one record points at another, named as the reader of the record pointed at sees it.
 */
public enum Relation {

	/** Took part in an event; the detail is the role. */
	PARTICIPANT("Events"),
	/** An event that this one led to, was part of, or answered; the detail says which. */
	RELATED("Related events"),
	/** Held an office here; the detail is the office. */
	TENURE("Offices held here"),
	/** Holds an office; the detail is the time. */
	HOLDER("Offices"),
	/** Is tied to a person; the detail says how, as of the person pointed at. */
	TIE("Ties"),
	/** Takes a position in a question that is in dispute; the detail is the position. */
	POSITION("Positions in disputes"),
	/**
	 * Words that take up these, or that these take up; the detail is a
	 * {@code CounterpartType}.
	 */
	COUNTERPART("Sequels and counterparts"),
	/** Said or wrote the words. */
	SPEAKER("Quotations"),
	/** Was spoken or written to. */
	ADDRESSEE("Words addressed to it"),
	/** The event at which the words were said. */
	OCCASION("Quotations from the occasion"),
	/** The work in which the words stand. */
	WORK("Quotations from this work"),
	/** Where it happened or was said. */
	PLACE("Here"),
	/** Born or died here; the detail says which. */
	LIFE("Lives"),
	/** A place, or a seat of an organisation, within this place. */
	PART("Within it"),
	/** The work is by or about this; or the picture shows it. */
	SUBJECT("Works"),
	/** Named in a text; the sentence says how. */
	MENTION("Mentioned in"),
	/** Cited in a note; the detail is the locator. */
	CITATION("Cited in"),
	/** Named as further reading; it supports nothing there. */
	READING("Further reading for");

	private final String heading;

	Relation(String heading) {
		this.heading = heading;
	}

	/** Whether it tells of works only: cited, or recommended. */
	public boolean isBibliographic() {
		return this == CITATION || this == READING;
	}

	/** Heading of the list of all records that point at one in this way. */
	public String heading() {
		return this.heading;
	}

}
