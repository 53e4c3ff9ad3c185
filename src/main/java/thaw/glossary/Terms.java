package thaw.glossary;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All terms, alphabetically. */
public interface Terms extends Repository<Term, String> {

	Optional<Term> findBySlug(String slug);

	List<Term> findAllByOrderByName();

}
