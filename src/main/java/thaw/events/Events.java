package thaw.events;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import thaw.crossref.Theme;

/** The chronicle. */
public interface Events extends Repository<Event, String> {

	/** By the first day they can have happened on, then by the last. */
	Comparator<Event> CHRONOLOGICALLY = Comparator.comparing(Event::earliest).thenComparing(Event::latest);

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

	/** The events of a theme, those to which most leads first. */
	@Query("""
			select r from Event r join Entry e on e.kind = thaw.crossref.Kind.EVENT and e.slug = r.slug
			where :theme member of r.themes
			order by (select count(c) from CrossReference c where c.to.ref = e.ref) desc, e.position""")
	List<Event> about(Theme theme, Limit most);

}
