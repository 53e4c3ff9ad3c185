package thaw.offices;

import java.time.LocalDate;
import java.util.Collection;
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

	/**
	 * Who held an office, and when nobody did, in the order of the file.
	 * @param office the office, as {@code office:slug}
	 */
	@Query("from Tenure t left join fetch t.holder.entry where t.officeEntry.ref = :office order by t.id")
	List<Tenure> of(String office);

	/**
	 * All tenures, also of offices that only their holders' records name, in the order of
	 * the files.
	 */
	@Query("""
			from Tenure t left join fetch t.officeEntry left join fetch t.holder.entry
			left join fetch t.organisation.entry order by t.id""")
	List<Tenure> all();

	/** All tenures of offices that have a record, in the order of the files. */
	@Query("from Tenure t join fetch t.officeEntry left join fetch t.holder.entry order by t.id")
	List<Tenure> ofAllOffices();

	/**
	 * All tenures in an organisation, in the order of the files.
	 * @param organisation as {@code organisation:slug}
	 */
	@Query("""
			from Tenure t left join fetch t.officeEntry left join fetch t.holder.entry
			where t.organisation.entry.ref = :organisation order by t.id""")
	List<Tenure> in(String organisation);

	/**
	 * The tenures that can have touched the days between two, in the order of the files.
	 */
	@Query("""
			from Tenure t left join fetch t.officeEntry left join fetch t.holder.entry
			left join fetch t.organisation.entry
			where t.possibleFrom <= :to and t.possibleTo >= :from order by t.id""")
	List<Tenure> touching(LocalDate from, LocalDate to);

	/** Those of recorded offices that began or ended exactly on one of those days. */
	@Query("""
			from Tenure t join fetch t.officeEntry left join fetch t.holder.entry
			where t.begunOn in :days or t.endedOn in :days order by t.id""")
	List<Tenure> changingOn(Collection<LocalDate> days);

	/** The days between two on which somebody entered a recorded office. */
	@Query("""
			select distinct t.begunOn from Tenure t where t.officeEntry is not null
			and t.begunOn between :from and :to""")
	List<LocalDate> beginnings(LocalDate from, LocalDate to);

	/** The days between two on which somebody left one. */
	@Query("""
			select distinct t.endedOn from Tenure t where t.officeEntry is not null
			and t.endedOn between :from and :to""")
	List<LocalDate> endings(LocalDate from, LocalDate to);

}
