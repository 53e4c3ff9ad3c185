package thaw.organisations;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All organisations, alphabetically. */
public interface Organisations extends Repository<Organisation, String> {

	Optional<Organisation> findBySlug(String slug);

	List<Organisation> findAllByOrderByName();

}
