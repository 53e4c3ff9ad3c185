package thaw.days;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import thaw.offices.Tenure;
import thaw.offices.Term;
import thaw.people.Person;
import thaw.people.Stay;
import thaw.web.Link;

/**
 * The people of this reference on one day.
 *
 * @param born that day
 * @param died that day
 * @param alive with their ages, A to Z, as far as is known
 * @param uncertain of whom it is not known whether they had been born or had died
 * @param away who was held, sent away or abroad
 * @param posts what they held that has no record of its own
 * @param aliveCount how many were alive
 * @param deadCount how many had died
 */
record PeopleOfDay(List<Life> born, List<Life> died, List<Life> alive, List<Life> uncertain, List<Whereabouts> away,
		List<Post> posts, int aliveCount, int deadCount) {

	/** Of more the list of all people has the rest. */
	private static final int MOST = 300;

	/**
	 * A post.
	 *
	 * @param organisation where it was held, or null
	 * @param seat who held it, and how surely on this day
	 */
	record Post(String post, Link organisation, Seat seat) {

	}

	/**
	 * Where somebody was, not where they would have been.
	 *
	 * @param what how it came, such as {@code In exile}
	 * @param place where, or null
	 * @param certain whether it is certain of this day
	 */
	record Whereabouts(Link who, String what, Link place, boolean certain) {

		static List<Whereabouts> of(LocalDate day, List<Stay> stays) {
			return stays.stream()
				.filter((one) -> term(one).isPossibleOn(day))
				.map((one) -> new Whereabouts(Link.to(one.person()), one.type().label(), Link.to(one.place()),
						term(one).isCertainOn(day)))
				.toList();
		}

		private static Term term(Stay stay) {
			return Term.of(stay.from(), stay.to(), false);
		}

		/** What is said of the person, with its doubt. */
		public String words() {
			String said = this.what.substring(0, 1).toLowerCase(Locale.ROOT) + this.what.substring(1);
			return this.certain ? said : "possibly " + said;
		}

	}

	static PeopleOfDay of(LocalDate day, List<Person> people, List<Stay> stays, List<Tenure> tenures) {
		List<Life> lives = people.stream().map((one) -> Life.of(one, day)).toList();
		List<Life> alive = lives.stream().filter((one) -> one.state().matches("alive|born|died")).toList();
		List<Post> posts = tenures.stream()
			.filter((one) -> one.officeEntry() == null && (one.from() != null || one.to() != null))
			.filter((one) -> one.term().isPossibleOn(day))
			.map((one) -> new Post(one.office(), Link.to(one.organisation()), Seat.of(one, day)))
			.toList();
		return new PeopleOfDay(in(lives, "born"), in(lives, "died"), most(alive), most(in(lives, "uncertain")),
				Whereabouts.of(day, stays), most(posts), alive.size(), in(lives, "dead").size());
	}

	private static List<Life> in(List<Life> lives, String state) {
		return lives.stream().filter((one) -> one.state().equals(state)).toList();
	}

	private static <T> List<T> most(List<T> all) {
		return all.subList(0, Math.min(all.size(), MOST));
	}

}
