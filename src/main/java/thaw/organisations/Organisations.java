package thaw.organisations;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All organisations, alphabetically. */
public interface Organisations extends Repository<Organisation, String> {

	Optional<Organisation> findBySlug(String slug);

	@Query("""
			select r from Organisation r join Entry e on e.kind = thaw.crossref.Kind.ORGANISATION and e.slug = r.slug
			order by e.position""")
	List<Organisation> alphabetically();

}
