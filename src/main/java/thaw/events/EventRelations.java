package thaw.events;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The relations between events. */
public interface EventRelations extends Repository<EventRelation, Integer> {

	/** Those of one event in both directions, in the order of the files. */
	@Query("""
			from EventRelation r join fetch r.event join fetch r.other
			where r.event.ref = :ref or r.other.ref = :ref order by r.id""")
	List<EventRelation> of(String ref);

}
