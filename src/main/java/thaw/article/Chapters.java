package thaw.article;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The chapters. */
public interface Chapters extends Repository<Chapter, String> {

	Optional<Chapter> findBySlug(String slug);

	/** All chapters in their order. */
	List<Chapter> findAllByOrderByNumber();

}
