package thaw.ties;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import thaw.crossref.CrossReference;
import thaw.offices.Tenure;

/** What the records of two people have in common. */
interface CommonGround extends Repository<Tie, Integer> {

	/** A body, and how many of our people held an office in it. */
	interface Body {

		String getRef();

		long getPeople();

	}

	/** The bodies in which a person held an office. */
	@Query("""
			select t.organisation.entry.ref as ref, count(distinct t.holder.entry.ref) as people from Tenure t
			where t.organisation.entry.ref in (
			select o.organisation.entry.ref from Tenure o where o.holder.entry.ref = :person)
			group by t.organisation.entry.ref""")
	List<Body> bodies(String person);

	/** All who held an office in those bodies. */
	@Query("""
			from Tenure t join fetch t.holder.entry join fetch t.organisation.entry left join fetch t.officeEntry
			where t.organisation.entry.ref in :bodies order by t.id""")
	List<Tenure> in(Collection<String> bodies);

	/** The offices of one seat that a person held. */
	@Query("""
			select distinct t.officeEntry.ref from Tenure t join Office o on o.slug = t.officeEntry.slug
			where t.holder.entry.ref = :person and o.several = false""")
	List<String> seats(String person);

	/** All who held those offices, in the order of time. */
	@Query("""
			from Tenure t join fetch t.officeEntry left join fetch t.holder.entry
			where t.officeEntry.ref in :offices order by t.id""")
	List<Tenure> holding(Collection<String> offices);

	/** The other people in all events in which a person took part. */
	@Query("""
			from CrossReference c join fetch c.from f join fetch c.to
			where c.relation = thaw.crossref.Relation.PARTICIPANT and c.to.kind = thaw.crossref.Kind.PERSON
			and c.to.ref <> :person and c.from.ref in (select o.from.ref from CrossReference o
			where o.to.ref = :person and o.relation = thaw.crossref.Relation.PARTICIPANT)
			order by f.earliest nulls last, f.position, c.id""")
	List<CrossReference> fellows(String person);

	/** The people to whom a person spoke, and those who spoke to that person. */
	@Query("""
			from CrossReference c join fetch c.from f join fetch c.to
			where c.to.kind = thaw.crossref.Kind.PERSON and c.to.ref <> :person
			and (c.relation = thaw.crossref.Relation.ADDRESSEE and c.from.ref in (select o.from.ref
			from CrossReference o where o.to.ref = :person and o.relation = thaw.crossref.Relation.SPEAKER)
			or c.relation = thaw.crossref.Relation.SPEAKER and c.from.ref in (select o.from.ref
			from CrossReference o where o.to.ref = :person and o.relation = thaw.crossref.Relation.ADDRESSEE))
			order by f.earliest nulls last, f.position, c.id""")
	List<CrossReference> speakersAndAddressees(String person);

}
