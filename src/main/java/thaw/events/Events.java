package thaw.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The chronicle. */
public interface Events extends Repository<Event, String> {

	Optional<Event> findBySlug(String slug);

	/** All events by the first day they can have happened on, then by the last. */
	@Query("""
			select r from Event r join Entry e on e.kind = thaw.crossref.Kind.EVENT and e.slug = r.slug
			order by r.earliest, r.latest, e.position""")
	List<Event> chronologically();

	/** The events that touch a span of days, in the same order. */
	@Query("""
			select r from Event r join Entry e on e.kind = thaw.crossref.Kind.EVENT and e.slug = r.slug
			where r.earliest <= :to and r.latest >= :from order by r.earliest, r.latest, e.position""")
	List<Event> between(LocalDate from, LocalDate to);

}
