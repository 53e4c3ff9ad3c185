package thaw.figures;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All pictures, in the order of the account that names them. */
public interface Figures extends Repository<Figure, String> {

	Optional<Figure> findBySlug(String slug);

	List<Figure> findAllByOrderBySeedNumber();

}
