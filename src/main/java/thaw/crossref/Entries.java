package thaw.crossref;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The card catalogue. */
public interface Entries extends Repository<Entry, String> {

	/** All cards, kind by kind, each alphabetically. */
	List<Entry> findAllByOrderByPosition();

	/** The cards of one kind, alphabetically. */
	List<Entry> findByKindOrderByPosition(Kind kind);

	/**
	 * The cards of those references ({@code person:slug}), in no order; unknown ones are
	 * left out.
	 */
	List<Entry> findByRefIn(Collection<String> refs);

	/** The slugs of one kind, in no order. */
	@Query("select entry.slug from Entry entry where entry.kind = :kind")
	List<String> slugs(Kind kind);

	/** How many cards there are of a kind. */
	long countByKind(Kind kind);

}
