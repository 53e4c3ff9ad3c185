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
	List<Event> findAllByOrderByEarliestAscLatestAscTitleAsc();

	/** The events that touch a span of days, in the same order. */
	@Query("from Event e where e.earliest <= :to and e.latest >= :from order by e.earliest, e.latest, e.title")
	List<Event> between(LocalDate from, LocalDate to);

}
