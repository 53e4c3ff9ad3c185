package thaw.passages;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The addresses of passages that are made of words. */
public interface PassageAddresses extends Repository<PassageAddress, String> {

	/** The one of that id. */
	Optional<PassageAddress> findById(String id);

	/**
	 * Those whose words were edited after they were published, and whose present words
	 * give the address of no other.
	 */
	@Query("""
			from PassageAddress p where p.derived is not null
			and not exists (select 1 from PassageAddress other where other.id = p.derived)""")
	List<PassageAddress> edited();

}
