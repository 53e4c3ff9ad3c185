package thaw.numbers;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All series, alphabetically. */
public interface NumberSeries extends Repository<Series, String> {

	Optional<Series> findBySlug(String slug);

	@Query("""
			select r from Series r join Entry e on e.kind = thaw.crossref.Kind.SERIES and e.slug = r.slug
			order by e.position""")
	List<Series> alphabetically();

}
