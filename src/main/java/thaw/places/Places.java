package thaw.places;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All places, alphabetically. */
public interface Places extends Repository<Place, String> {

	Optional<Place> findBySlug(String slug);

	List<Place> findAllByOrderByName();

}
