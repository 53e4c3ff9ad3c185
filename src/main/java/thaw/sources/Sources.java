package thaw.sources;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All works cited. */
public interface Sources extends Repository<Source, String> {

	Optional<Source> findBySlug(String slug);

	List<Source> findAll();

	/** How many citations rest on each grade; those on which none does are left out. */
	@Query("""
			select new thaw.sources.GradeCount(s.grade, count(c)) from CrossReference c, Source s
			where c.to.ref = concat('source:', s.slug) and c.relation = thaw.crossref.Relation.CITATION
			group by s.grade""")
	List<GradeCount> citationsByGrade();

}
