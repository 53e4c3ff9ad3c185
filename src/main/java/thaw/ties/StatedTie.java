package thaw.ties;

import java.util.Comparator;
import thaw.crossref.Ref;
import thaw.dates.HistoricalDate;
import thaw.markup.Html;
import thaw.web.Link;

/**
 * A tie that a source states, read from one of the two people.
 *
 * @param who the other person
 * @param how the first person's part in it: {@code interpreted for}
 * @param date when, or null
 * @param certain whether the source states it as a fact
 * @param sentence the fact
 * @param citation where it stands
 */
public record StatedTie(Link who, String how, HistoricalDate date, boolean certain, Html sentence, Html citation) {

	static final Comparator<StatedTie> CERTAIN_AND_EARLY = Comparator.comparing(StatedTie::certain)
		.reversed()
		.thenComparing(StatedTie::date, Comparator.nullsLast(Comparator.naturalOrder()));

	static StatedTie of(Tie tie, Ref person) {
		boolean forward = tie.from().ref().equals(person);
		return new StatedTie(Link.to(forward ? tie.to() : tie.from()),
				forward ? tie.type().label() : tie.type().inverse(), tie.date(), tie.certain(), tie.sentence(),
				tie.citationHtml());
	}

	/** The same with its doubt: {@code reportedly helped}. */
	public String wording() {
		return this.certain ? this.how : TieType.REPORTED + this.how;
	}

}
