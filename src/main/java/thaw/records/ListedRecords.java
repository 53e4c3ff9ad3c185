package thaw.records;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The lists that the editors keep. */
public interface ListedRecords extends Repository<ListedRecord, Integer> {

	/**
	 * The records of a list, section by section, in the editors' order.
	 * @param list name of its file
	 */
	@Query("from ListedRecord r join fetch r.entry where r.listSlug = :list order by r.id")
	List<ListedRecord> of(String list);

}
