package thaw.ties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import thaw.dates.DateSpan;
import thaw.dates.HistoricalDate;
import thaw.offices.Tenure;
import thaw.web.Link;

/** Finds with whom a person served, whom they followed, and who followed them. */
@Component
class SharedOffices {

	/** In a body of more of our people than these, service together is no tie. */
	private static final int MOST = 12;

	/** In a body of at most so many, service at different times is one. */
	private static final int FEW = 6;

	/** How long a seat may have stood empty between two who followed each other. */
	private static final int DAYS = 62;

	private final CommonGround ground;

	SharedOffices(CommonGround ground) {
		this.ground = ground;
	}

	List<DerivedTie> of(String person) {
		return Stream.concat(successions(person), colleagues(person)).toList();
	}

	private Stream<DerivedTie> successions(String person) {
		List<String> seats = this.ground.seats(person);
		Map<String, List<Tenure>> offices = (seats.isEmpty() ? List.<Tenure>of() : this.ground.holding(seats)).stream()
			.collect(Collectors.groupingBy((tenure) -> tenure.officeEntry().ref().toString()));
		List<DerivedTie> ties = new ArrayList<>();
		for (List<Tenure> office : offices.values()) {
			for (int i = 1; i < office.size(); i++) {
				succession(office.get(i - 1), office.get(i), person).ifPresent(ties::add);
			}
		}
		return ties.stream();
	}

	private static Optional<DerivedTie> succession(Tenure earlier, Tenure later, String person) {
		boolean one = isHeldBy(earlier, person) != isHeldBy(later, person);
		if (!one || !isHeld(earlier) || !isHeld(later) || !follows(earlier, later)) {
			return Optional.empty();
		}
		boolean successor = isHeldBy(earlier, person);
		Tenure other = successor ? later : earlier;
		return Optional.of(new DerivedTie(Link.to(other.holder()), Ground.SUCCESSION,
				successor ? "successor as" : "predecessor as", Link.to(other.officeEntry()), later.from().words()));
	}

	private static boolean isHeld(Tenure tenure) {
		return tenure.holder() != null && tenure.holder().entry() != null;
	}

	private static boolean isHeldBy(Tenure tenure, String person) {
		return isHeld(tenure) && tenure.holder().entry().ref().toString().equals(person);
	}

	private static boolean follows(Tenure earlier, Tenure later) {
		return earlier.to() != null && later.from() != null
				&& !later.from().earliest().isAfter(earlier.to().latest().plusDays(DAYS));
	}

	private Stream<DerivedTie> colleagues(String person) {
		Map<String, Long> bodies = this.ground.bodies(person)
			.stream()
			.filter((body) -> body.getPeople() > 1 && body.getPeople() <= MOST)
			.collect(Collectors.toMap(CommonGround.Body::getRef, CommonGround.Body::getPeople));
		List<Tenure> tenures = bodies.isEmpty() ? List.of() : this.ground.in(bodies.keySet());
		List<Tenure> own = tenures.stream().filter((tenure) -> isHeldBy(tenure, person)).toList();
		return tenures.stream()
			.filter((tenure) -> !isHeldBy(tenure, person))
			.flatMap((other) -> own.stream()
				.filter((mine) -> body(mine).equals(body(other)))
				.map((mine) -> colleague(mine, other, bodies.get(body(other)) <= FEW))
				.flatMap(Optional::stream));
	}

	private static String body(Tenure tenure) {
		return tenure.organisation().entry().ref().toString();
	}

	private static Optional<DerivedTie> colleague(Tenure mine, Tenure other, boolean few) {
		Link who = Link.to(other.holder());
		Link body = Link.to(other.organisation());
		if (!meet(mine, other)) {
			return few ? Optional.of(new DerivedTie(who, Ground.ORGANISATION, "at another time in", body, null))
					: Optional.empty();
		}
		HistoricalDate from = mine.from().latest().isAfter(other.from().latest()) ? mine.from() : other.from();
		HistoricalDate to = end(mine).isBefore(end(other)) ? mine.to() : other.to();
		return Optional.of(new DerivedTie(who, Ground.COLLEAGUES, "at the same time in", body,
				DateSpan.words(from, to, "from", "until")));
	}

	/** Whether both were certainly there for more than the day of a hand-over. */
	private static boolean meet(Tenure mine, Tenure other) {
		return mine.from() != null && other.from() != null && mine.from().latest().isBefore(end(other))
				&& other.from().latest().isBefore(end(mine));
	}

	/** The last day that is certain: of an unknown end the first. */
	private static LocalDate end(Tenure tenure) {
		return (tenure.to() != null) ? tenure.to().earliest() : tenure.from().latest();
	}

}
