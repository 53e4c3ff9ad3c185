package thaw.ties;

/** What joins two people where no source is cited for a tie, the firmest ground first. */
public enum Ground {

	/** One followed the other in an office. */
	SUCCESSION,
	/** They were in a small body at the same time. */
	COLLEAGUES,
	/** One addressed words to the other. */
	WORDS,
	/** Both took part in an event. */
	EVENT,
	/** They were in a very small body, at different times. */
	ORGANISATION

}
