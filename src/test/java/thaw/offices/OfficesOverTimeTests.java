package thaw.offices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;
import thaw.dates.Period;

/**
 * On each of the 4,242 days after the day of Stalin's death up to the end of Khrushchev's
 * last office, and on that day itself, the offices with one seat had one holder, or we
 * say why not.
 */
@SpringBootTest
@Transactional(readOnly = true)
class OfficesOverTimeTests {

	private static final Set<Occupancy> FAULTS = EnumSet.of(Occupancy.UNKNOWN, Occupancy.OVERLAPPING);

	private final OfficeRoll offices;

	private final Tenures tenures;

	OfficesOverTimeTests(@Autowired OfficeRoll offices, @Autowired Tenures tenures) {
		this.offices = offices;
		this.tenures = tenures;
	}

	@Test
	void thePeriodHas4242DaysAfterTheDayOfItsBeginning() {
		assertThat(Period.OFFICES_TO.toEpochDay() - Period.OFFICES_FROM.toEpochDay()).isEqualTo(4242);
	}

	@Test
	void everyOfficeWithOneSeatHasOneHolderOnEveryDay() {
		Map<String, List<Tenure>> held = this.tenures.ofAllOffices()
			.stream()
			.collect(Collectors.groupingBy((one) -> one.officeEntry().ref().toString()));
		List<String> faults = new ArrayList<>();
		for (Office office : this.offices.alphabetically()) {
			if (!office.several()) {
				faults.addAll(faults(office, held.get(office.ref().toString())));
			}
		}
		assertThat(faults).isEmpty();
	}

	/** Each stretch of days that cannot be: the office, what is wrong, from, to. */
	private static List<String> faults(Office office, List<Tenure> tenures) {
		List<String> faults = new ArrayList<>();
		Occupancy before = null;
		LocalDate since = null;
		for (LocalDate day = Period.OFFICES_FROM; !day.isAfter(Period.OFFICES_TO.plusDays(1)); day = day.plusDays(1)) {
			Occupancy now = day.isAfter(Period.OFFICES_TO) ? null : Occupancy.of(office, tenures, day);
			if (now != before) {
				if (before != null && FAULTS.contains(before)) {
					faults.add(office.ref().slug() + " " + before + " from " + since + " to " + day.minusDays(1));
				}
				before = now;
				since = day;
			}
		}
		return faults;
	}

	@Test
	void noTenureIsStatedTwice() {
		List<Tenure> recorded = this.tenures.ofAllOffices();
		List<String> twice = recorded.stream()
			.filter((one) -> one.holder() != null && one.holder().entry() != null)
			.flatMap((one) -> this.tenures.heldBy(one.holder().entry().ref().toString())
				.stream()
				.filter((other) -> other.officeEntry() == null && isSame(one, other))
				.map((other) -> one.holder().name() + ": " + other.office() + " is " + one.officeEntry().ref()))
			.toList();
		assertThat(twice).isEmpty();
	}

	private static boolean isSame(Tenure one, Tenure other) {
		boolean sameDays = one.from().equals(other.from()) && one.to() != null && one.to().equals(other.to());
		boolean sameBody = one.organisation() != null && other.organisation() != null
				&& one.organisation().entry() != null
				&& one.organisation().entry().equals(other.organisation().entry());
		boolean touching = !one.possibleFrom().isAfter(other.possibleTo())
				&& !other.possibleFrom().isAfter(one.possibleTo());
		return sameDays && sameBody || touching && one.office().equalsIgnoreCase(other.office());
	}

}
