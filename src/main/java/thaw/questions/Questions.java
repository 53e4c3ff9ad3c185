package thaw.questions;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import thaw.crossref.Theme;

/** All questions, alphabetically. */
public interface Questions extends Repository<Question, String> {

	Optional<Question> findBySlug(String slug);

	@Query("""
			select r from Question r join Entry e on e.kind = thaw.crossref.Kind.QUESTION and e.slug = r.slug
			order by e.position""")
	List<Question> alphabetically();

	/** The questions of one theme. */
	@Query("""
			select r from Question r join Entry e on e.kind = thaw.crossref.Kind.QUESTION and e.slug = r.slug
			where :theme member of r.themes order by e.position""")
	List<Question> about(Theme theme, Limit most);

}
