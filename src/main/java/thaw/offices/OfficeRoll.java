package thaw.offices;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All offices that have a record. */
public interface OfficeRoll extends Repository<Office, String> {

	Optional<Office> findBySlug(String slug);

	/** All offices, alphabetically. */
	@Query("""
			select r from Office r join Entry e on e.kind = thaw.crossref.Kind.OFFICE and e.slug = r.slug
			order by e.position""")
	List<Office> alphabetically();

}
