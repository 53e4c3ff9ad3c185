package thaw.offices;

import java.time.LocalDate;
import java.util.List;

/** How an office was held on one day. */
public enum Occupancy {

	/** There was no such office. */
	ABSENT,
	/**
	 * By one for certain, in whose place others may have acted; where several hold it, by
	 * at least one.
	 */
	HELD,
	/** By two, since it changed hands that day. */
	HANDED_OVER,
	/** By nobody, and a source says so. */
	VACANT,
	/** By somebody of whom that is possible, not certain. */
	DOUBTFUL,
	/** By two at once, though only one can: our records contradict one another. */
	OVERLAPPING,
	/** By nobody that we know of. */
	UNKNOWN;

	/**
	 * How it was held.
	 * @param tenures of that office, at least all that touch the day
	 */
	public static Occupancy of(Office office, List<Tenure> tenures, LocalDate day) {
		if (!office.existence().isPossibleOn(day)) {
			return ABSENT;
		}
		List<Tenure> certain = tenures.stream().filter((one) -> one.term().isCertainOn(day)).toList();
		List<Tenure> holders = certain.stream().filter((one) -> one.holder() != null).toList();
		if (holders.size() > 1 && !office.several()) {
			return isHandedOver(holders, day) ? HANDED_OVER : isStoodInFor(holders) ? HELD : OVERLAPPING;
		}
		if (!certain.isEmpty()) {
			return holders.isEmpty() ? VACANT : HELD;
		}
		boolean possible = tenures.stream().anyMatch((one) -> one.term().isPossibleOn(day));
		return (possible || !office.existence().isCertainOn(day)) ? DOUBTFUL : UNKNOWN;
	}

	private static boolean isStoodInFor(List<Tenure> holders) {
		return holders.stream().filter((one) -> !one.acting()).count() == 1;
	}

	private static boolean isHandedOver(List<Tenure> holders, LocalDate day) {
		long staying = holders.stream()
			.filter((one) -> !day.equals(one.begunOn()) && !day.equals(one.endedOn()))
			.count();
		boolean left = holders.stream().anyMatch((one) -> day.equals(one.endedOn()));
		boolean entered = holders.stream().anyMatch((one) -> day.equals(one.begunOn()));
		return staying == 0 && left && entered;
	}

}
