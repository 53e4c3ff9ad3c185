package thaw.query;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import thaw.crossref.Entry;
import thaw.crossref.EntryOrWords;
import thaw.crossref.Ref;
import thaw.dates.HistoricalDate;
import thaw.offices.Tenure;

/** Who held which office when, as the records of the people have it. */
@Component
public class Offices implements SmartInitializingSingleton {

	/** Whose offices are meant when no time is named. */
	private static final HistoricalDate THAW = HistoricalDate.parse("1953/1964");

	/** Two offices in one line. */
	private static final String AND_DEPUTY = ", (?=deputy )";

	private final EntityManagerFactory factory;

	private final OfficeTerms terms = new OfficeTerms();

	private final OfficeReader reader = new OfficeReader(this.terms);

	private final List<NamedOffice> offices = new ArrayList<>();

	private final WordBeginnings roles = new WordBeginnings(this.terms.stemsUnder("roles", "offices"));

	Offices(EntityManagerFactory factory) {
		this.factory = factory;
	}

	@Override
	public void afterSingletonsInstantiated() {
		try (EntityManager entities = this.factory.createEntityManager()) {
			entities
				.createQuery("""
						from Tenure t join fetch t.holder.entry left join fetch t.organisation.entry order by t.id""",
						Tenure.class)
				.getResultStream()
				.sorted(Comparator.comparing(Offices::holder))
				.forEach(this::learn);
		}
	}

	private static Ref holder(Tenure tenure) {
		return tenure.holder().entry().ref();
	}

	private void learn(Tenure tenure) {
		EntryOrWords organisation = tenure.organisation();
		String name = (organisation != null) ? organisation.name() : null;
		Entry entry = (organisation != null) ? organisation.entry() : null;
		List<String> names = (entry == null) ? Stream.ofNullable(name).toList()
				: Stream.concat(Stream.of(name), entry.names().stream()).toList();
		learn(new HeldOffice(holder(tenure), tenure.office(), name, tenure.from(), tenure.to()), names);
	}

	/**
	 * Learns of an office.
	 * @param organisation the names of the organisation where it was held
	 */
	void learn(HeldOffice held, List<String> organisation) {
		for (String office : held.office().split(AND_DEPUTY)) {
			NamedOffice named = this.reader.read(held, office, organisation);
			this.offices.add(named);
			this.roles.addAll(named.required());
		}
	}

	/**
	 * Those who held the office that the words name: nothing if they name none in full or
	 * hold any word of matter that says nothing of it. Of several offices that can be
	 * meant only those are given that are named most fully, those of the Soviet Union
	 * before others, then by the days for which they were held in the time asked for,
	 * certain days before possible ones, then by those for which they were held at all.
	 * @param words English or Russian, in any case form; dates in them are passed over
	 * @param when the time asked for; without one, or with a day of every year, the years
	 * 1953 to 1964
	 */
	public List<HeldOffice> asked(String words, Optional<AskedDate> when) {
		if (!this.roles.mayStandIn(words)) {
			return List.of();
		}
		Set<String> asked = Set.copyOf(this.terms.read(AskedDate.outside(words)));
		HistoricalDate time = when.map(AskedDate::date).orElse(THAW);
		return nearest(asked, time.earliest(), time.latest());
	}

	private List<HeldOffice> nearest(Set<String> asked, LocalDate first, LocalDate last) {
		List<List<NamedOffice>> byDistance = this.terms.meant(asked)
			.stream()
			.flatMap((meant) -> byDistance(meant).stream())
			.toList();
		List<Predicate<NamedOffice>> then = List.of((one) -> one.held().certainDays(first, last) > 0,
				(one) -> one.held().possibleDays(first, last) > 0);
		return then.stream()
			.flatMap((held) -> byDistance.stream().map((offices) -> offices.stream().filter(held).toList()))
			.filter((offices) -> !offices.isEmpty())
			.findFirst()
			.orElse(List.of())
			.stream()
			.sorted(order(first, last))
			.map(NamedOffice::held)
			.toList();
	}

	private Collection<List<NamedOffice>> byDistance(Set<String> asked) {
		SortedMap<Integer, List<NamedOffice>> offices = new TreeMap<>();
		this.offices.forEach((office) -> office.distance(asked)
			.ifPresent((distance) -> offices.computeIfAbsent(distance, (any) -> new ArrayList<>()).add(office)));
		return offices.values();
	}

	private static Comparator<NamedOffice> order(LocalDate first, LocalDate last) {
		return Comparator.comparing(NamedOffice::isSoviet)
			.thenComparing((office) -> office.held().certainDays(first, last))
			.thenComparing((office) -> office.held().possibleDays(first, last))
			.thenComparing((office) -> office.held().possibleDays(AskedDate.ALL.earliest(), AskedDate.ALL.latest()))
			.reversed();
	}

}
