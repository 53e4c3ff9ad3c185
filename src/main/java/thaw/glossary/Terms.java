package thaw.glossary;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All terms, alphabetically. */
public interface Terms extends Repository<Term, String> {

	Optional<Term> findBySlug(String slug);

	@Query("""
			select r from Term r join Entry e on e.kind = thaw.crossref.Kind.TERM and e.slug = r.slug
			order by e.position""")
	List<Term> alphabetically();

}
