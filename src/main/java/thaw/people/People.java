package thaw.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All people, A to Z. */
public interface People extends Repository<Person, String> {

	Optional<Person> findBySlug(String slug);

	List<Person> findAllByOrderBySortName();

}
