package thaw.crossref;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Names that records once had. */
public interface FormerRefs extends Repository<FormerRef, String> {

	/**
	 * What became of a name.
	 * @param ref the former name, as {@code kind:slug}
	 */
	Optional<FormerRef> findByRef(String ref);

	/**
	 * The names that a record once had.
	 * @param present the name it has now, as {@code kind:slug}
	 */
	List<FormerRef> findByPresent(String present);

}
