package thaw.places;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All places, alphabetically. */
public interface Places extends Repository<Place, String> {

	Optional<Place> findBySlug(String slug);

	@Query("""
			select r from Place r join Entry e on e.kind = thaw.crossref.Kind.PLACE and e.slug = r.slug
			order by e.position""")
	List<Place> alphabetically();

}
