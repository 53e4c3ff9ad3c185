package thaw.crossref;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Answers "what points here?" for every kind of record. */
public interface CrossReferences extends Repository<CrossReference, Long> {

	/**
	 * All that points at a record, in the order of the pointing records: by date where
	 * they have one, else alphabetically; several pointers of one record in the order of
	 * its text.
	 * @param to the record pointed at, as {@code kind:slug}
	 */
	@Query("""
			from CrossReference c join fetch c.from f where c.to.ref = :to
			order by f.earliest nulls last, f.position, c.id""")
	List<CrossReference> to(String to);

	/**
	 * All mentions of records in the text of one, in its order, each record as often as
	 * it is named.
	 * @param from the record, as {@code kind:slug}
	 */
	@Query("""
			from CrossReference c join fetch c.to
			where c.from.ref = :from and c.relation = thaw.crossref.Relation.MENTION order by c.id""")
	List<CrossReference> mentions(String from);

	/**
	 * All pointers of several records to one, in the order of their texts; bare mentions
	 * are left out.
	 * @param from the records that point, as {@code kind:slug}
	 * @param to the record pointed at, as {@code kind:slug}
	 */
	@Query("""
			from CrossReference c join fetch c.from join fetch c.to where c.to.ref = :to and c.from.ref in :from
			and c.relation <> thaw.crossref.Relation.MENTION order by c.id""")
	List<CrossReference> to(String to, Collection<String> from);

	/**
	 * All pointers of one record to several, in the order of its text; bare mentions are
	 * left out.
	 * @param from the record that points, as {@code kind:slug}
	 * @param to the records pointed at, as {@code kind:slug}
	 */
	@Query("""
			from CrossReference c join fetch c.from join fetch c.to where c.from.ref = :from and c.to.ref in :to
			and c.relation <> thaw.crossref.Relation.MENTION order by c.id""")
	List<CrossReference> from(String from, Collection<String> to);

	/**
	 * The pointers from and to a record in one way, in no order.
	 * @param ref the record, as {@code kind:slug}
	 */
	@Query("""
			from CrossReference c join fetch c.from join fetch c.to
			where c.relation = :relation and (c.from.ref = :ref or c.to.ref = :ref)""")
	List<CrossReference> both(String ref, Relation relation);

	/** The pointers of some rows, in no order. */
	@Query("from CrossReference c join fetch c.from join fetch c.to where c.id in :ids")
	List<CrossReference> withIds(Collection<Long> ids);

	/**
	 * All that points at a record in some of the ways, in the order of time.
	 * @param to the record pointed at, as {@code kind:slug}
	 */
	@Query("""
			from CrossReference c join fetch c.from f where c.to.ref = :to and c.relation in :relations
			order by f.earliest nulls last, f.position, c.id""")
	List<CrossReference> pointing(String to, Collection<Relation> relations);

	/** How much leads to each of those records; none for one to which nothing does. */
	@Query("select new thaw.crossref.Degree(c.to.ref, count(c)) from CrossReference c where c.to.ref in :refs group by c.to.ref")
	List<Degree> degrees(Collection<String> refs);

	/**
	 * All that a record points at in some of the ways, in the order of its text.
	 * @param from the record that points, as {@code kind:slug}
	 */
	@Query("""
			from CrossReference c join fetch c.to where c.from.ref = :from and c.relation in :relations
			order by c.id""")
	List<CrossReference> pointed(String from, Collection<Relation> relations);

	/** All pointers of one kind of record in one way, in no order. */
	@Query("from CrossReference c join fetch c.from f join fetch c.to where f.kind = :kind and c.relation = :relation")
	List<CrossReference> from(Kind kind, Relation relation);

	/**
	 * All pointers, those of one record after the other: the records in the order of the
	 * catalogue, the pointers in that of the text. Whoever asks closes it.
	 */
	@Query("""
			select new thaw.crossref.Pointer(f.kind, f.slug, t.kind, t.slug, c.relation, c.detail, c.sentence, c.anchor)
			from CrossReference c join c.from f join c.to t order by f.position, c.id""")
	Stream<Pointer> all();

	/** How many there are. */
	long count();

}
