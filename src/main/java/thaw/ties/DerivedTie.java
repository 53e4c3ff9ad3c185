package thaw.ties;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import thaw.web.Link;

/**
 * A tie that no source states: it follows from what the records say of both people.
 *
 * @param who the other person
 * @param ground what joins them
 * @param how what the other was or did: {@code successor as}
 * @param by the office, body, event or words
 * @param when in words, or null
 */
public record DerivedTie(@JsonIgnore Link who, Ground ground, String how, Link by, String when) {

	/**
	 * One person's derived ties to another.
	 *
	 * @param more how many there are besides
	 */
	public record Group(Link who, List<DerivedTie> ties, int more) {

		static final Comparator<Group> FIRMEST = Comparator
			.comparing(
					(Group group) -> group.ties.stream().map(DerivedTie::ground).min(Comparator.naturalOrder()).get())
			.thenComparing((group) -> -group.ties.size())
			.thenComparing((group) -> group.who.id());

		static Group of(Map.Entry<String, List<DerivedTie>> ties) {
			return new Group(ties.getValue().get(0).who, ties.getValue(), 0);
		}

		Group first(int most) {
			return new Group(this.who, this.ties.stream().limit(most).toList(), Math.max(0, this.ties.size() - most));
		}

	}

	/** Whether two say the same. */
	String identity() {
		return this.who.id() + this.ground + this.how + this.by.name();
	}

}
