package thaw.days;

import java.time.LocalDate;
import java.util.List;
import thaw.offices.Tenure;
import thaw.people.Person;
import thaw.web.Link;

/**
 * The people of this reference on one day.
 *
 * @param born that day
 * @param died that day
 * @param alive with their ages, A to Z, as far as is known
 * @param uncertain of whom it is not known whether they had been born or had died
 * @param posts what they held that has no record of its own
 * @param aliveCount how many were alive
 * @param deadCount how many had died
 */
record PeopleOfDay(List<Life> born, List<Life> died, List<Life> alive, List<Life> uncertain, List<Post> posts,
		int aliveCount, int deadCount) {

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

	static PeopleOfDay of(LocalDate day, List<Person> people, List<Tenure> tenures) {
		List<Life> lives = people.stream().map((one) -> Life.of(one, day)).toList();
		List<Life> alive = lives.stream().filter((one) -> one.state().matches("alive|born|died")).toList();
		List<Post> posts = tenures.stream()
			.filter((one) -> one.officeEntry() == null && (one.from() != null || one.to() != null))
			.filter((one) -> one.term().isPossibleOn(day))
			.map((one) -> new Post(one.office(), Link.to(one.organisation()), Seat.of(one, day)))
			.toList();
		return new PeopleOfDay(in(lives, "born"), in(lives, "died"), most(alive), most(in(lives, "uncertain")),
				most(posts), alive.size(), in(lives, "dead").size());
	}

	private static List<Life> in(List<Life> lives, String state) {
		return lives.stream().filter((one) -> one.state().equals(state)).toList();
	}

	private static <T> List<T> most(List<T> all) {
		return all.subList(0, Math.min(all.size(), MOST));
	}

}
