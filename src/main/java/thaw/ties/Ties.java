package thaw.ties;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All ties between people. */
public interface Ties extends Repository<Tie, Integer> {

	/**
	 * The ties of one person in both directions, in the order of the files.
	 * @param person the person, as {@code person:slug}
	 */
	@Query("""
			from Tie t join fetch t.from join fetch t.to where t.from.ref = :person or t.to.ref = :person
			order by t.id""")
	List<Tie> of(String person);

	/** The ties of some rows, in no order. */
	@Query("from Tie t join fetch t.from join fetch t.to where t.id in :ids")
	List<Tie> withIds(Collection<Integer> ids);

	/** All ties, in the order of the files. */
	@Query("from Tie t join fetch t.from join fetch t.to order by t.id")
	List<Tie> all();

}
