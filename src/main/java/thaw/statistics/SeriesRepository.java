package thaw.statistics;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All series, alphabetically. */
public interface SeriesRepository extends Repository<Series, String> {

	Optional<Series> findBySlug(String slug);

	List<Series> findAllByOrderByTitle();

}
