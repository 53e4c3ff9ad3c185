package thaw.crossref;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The card catalogue. */
public interface Entries extends Repository<Entry, String> {

	/** All cards, kind by kind, each alphabetically. */
	List<Entry> findAllByOrderByPosition();

	/** The cards of one kind, alphabetically. */
	List<Entry> findByKindOrderByPosition(Kind kind);

	/**
	 * The cards of those references ({@code person:slug}), in no order; unknown ones are
	 * left out.
	 */
	List<Entry> findByRefIn(Collection<String> refs);

	/** The slugs of one kind, in no order. */
	@Query("select entry.slug from Entry entry where entry.kind = :kind")
	List<String> slugs(Kind kind);

	/** How many cards there are of a kind. */
	long countByKind(Kind kind);

	/**
	 * The cards of some kinds whose dates can touch the days between two, in the order of
	 * time.
	 */
	@Query("""
			from Entry e where e.kind in :kinds and e.earliest <= :to and e.latest >= :from
			order by e.earliest, e.latest, e.position""")
	List<Entry> touching(Collection<Kind> kinds, LocalDate from, LocalDate to);

	/** The cards of some kinds that are dated to one of those days, likewise. */
	@Query("""
			from Entry e where e.kind in :kinds and e.earliest = e.latest and e.earliest in :days
			order by e.earliest, e.position""")
	List<Entry> on(Collection<Kind> kinds, Collection<LocalDate> days);

	/**
	 * The cards of one kind whose dates touch the days between two and are no single day.
	 */
	@Query("""
			from Entry e where e.kind = :kind and e.earliest <> e.latest
			and e.earliest <= :to and e.latest >= :from""")
	List<Entry> spans(Kind kind, LocalDate from, LocalDate to);

	/** The days between two to which cards of some kinds are dated, in no order. */
	@Query("""
			select distinct e.earliest from Entry e
			where e.kind in :kinds and e.earliest = e.latest and e.earliest between :from and :to""")
	List<LocalDate> days(Collection<Kind> kinds, LocalDate from, LocalDate to);

}
