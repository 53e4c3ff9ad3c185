package thaw.offices;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who held which office when. */
public interface Tenures extends Repository<Tenure, Integer> {

	/**
	 * The offices that somebody held, in the order of the files.
	 * @param holder the person, as {@code person:slug}
	 */
	@Query("""
			from Tenure t left join fetch t.officeEntry left join fetch t.organisation.entry
			where t.holder.entry.ref = :holder order by t.id""")
	List<Tenure> heldBy(String holder);

}
