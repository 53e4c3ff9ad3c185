package thaw.sources;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All works cited. */
public interface Sources extends Repository<Source, String> {

	Optional<Source> findBySlug(String slug);

	List<Source> findAll();

}
