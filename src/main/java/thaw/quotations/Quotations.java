package thaw.quotations;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All quotations. */
public interface Quotations extends Repository<Quotation, String> {

	Optional<Quotation> findBySlug(String slug);

	List<Quotation> findAll();

}
