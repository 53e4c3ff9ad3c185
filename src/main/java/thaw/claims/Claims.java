package thaw.claims;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import thaw.crossref.Theme;

/** All claims. */
public interface Claims extends Repository<Claim, String> {

	Optional<Claim> findBySlug(String slug);

	/** All claims by the day of their matter, those without one first. */
	@Query("""
			select r from Claim r join Entry e on e.kind = thaw.crossref.Kind.CLAIM and e.slug = r.slug
			order by r.earliest nulls last, e.position""")
	List<Claim> chronologically();

	/** The claims of one theme, in the same order. */
	@Query("""
			select r from Claim r join Entry e on e.kind = thaw.crossref.Kind.CLAIM and e.slug = r.slug
			where :theme member of r.themes order by r.earliest nulls last, e.position""")
	List<Claim> about(Theme theme, Limit most);

	/**
	 * The claims that cite a work anywhere in their text, in the same order.
	 * @param work the work, as {@code source:citekey}
	 */
	@Query("""
			select r from Claim r join Entry e on e.kind = thaw.crossref.Kind.CLAIM and e.slug = r.slug
			where exists (select 1 from CrossReference c where c.to.ref = :work and c.from.ref = e.ref
			and c.relation = thaw.crossref.Relation.CITATION) order by r.earliest nulls last, e.position""")
	List<Claim> citing(String work);

	/** Those of that name, in no order. */
	List<Claim> findBySlugIn(Collection<String> slugs);

}
