package thaw.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All people, A to Z. */
public interface People extends Repository<Person, String> {

	Optional<Person> findBySlug(String slug);

	@Query("""
			select r from Person r join Entry e on e.kind = thaw.crossref.Kind.PERSON and e.slug = r.slug
			order by e.position""")
	List<Person> alphabetically();

}
