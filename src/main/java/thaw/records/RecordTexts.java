package thaw.records;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The texts of all records. */
public interface RecordTexts extends Repository<RecordText, String> {

	/**
	 * The text of one record.
	 * @param ref the record, as {@code kind:slug}
	 */
	Optional<RecordText> findByRef(String ref);

	/**
	 * The texts of several, in no order; unknown ones are left out.
	 * @param refs the records, as {@code kind:slug}
	 */
	List<RecordText> findByRefIn(Collection<String> refs);

	/**
	 * The texts of all records in the order of the catalogue, one at a time. Whoever asks
	 * closes it.
	 */
	@Query("select new thaw.records.TextOfRecord(e.kind, e.slug, t.prose) from RecordText t join Entry e on e.ref = t.ref order by e.position")
	Stream<TextOfRecord> all();

}
