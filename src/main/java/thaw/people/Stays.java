package thaw.people;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who was held, sent away or abroad, and when. */
public interface Stays extends Repository<Stay, Integer> {

	/**
	 * The stays of one person, in the order of time.
	 * @param person the person, as {@code person:slug}
	 */
	@Query("from Stay s left join fetch s.place.entry where s.person.ref = :person order by s.id")
	List<Stay> of(String person);

	/** Those of all people, person by person. */
	@Query("from Stay s join fetch s.person left join fetch s.place.entry order by s.id")
	List<Stay> all();

}
