package thaw.themes;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import thaw.crossref.Degree;
import thaw.crossref.Entry;
import thaw.crossref.Theme;

/** All themes, and what there is of each. */
public interface Themes extends Repository<ThemeRecord, String> {

	Optional<ThemeRecord> findBySlug(String slug);

	@Query("""
			select r from ThemeRecord r join Entry e on e.kind = thaw.crossref.Kind.THEME and e.slug = r.slug
			order by e.position""")
	List<ThemeRecord> alphabetically();

	/** How many events of each theme began in which year, and which way they turned. */
	@Query("""
			select new thaw.themes.ClimateCount(t, year(r.earliest), r.climate, count(r)) from Event r join r.themes t
			group by t, year(r.earliest), r.climate""")
	List<ClimateCount> climates();

	/** How many quotations each theme has. */
	@Query("select new thaw.themes.ThemeCount(t, count(r)) from Quotation r join r.themes t group by t")
	List<ThemeCount> quotations();

	/** How many claims each theme has. */
	@Query("select new thaw.themes.ThemeCount(t, count(r)) from Claim r join r.themes t group by t")
	List<ThemeCount> claims();

	/** The quotations of a theme, those to which most leads first. */
	@Query("""
			select e from Entry e where e.kind = thaw.crossref.Kind.QUOTATION
			and e.slug in (select r.slug from Quotation r join r.themes t where t = :theme)
			order by (select count(c) from CrossReference c where c.to.ref = e.ref) desc, e.position""")
	List<Entry> quotations(Theme theme, Limit most);

	/** Who takes part in most of its events and says most of its quotations. */
	@Query("""
			select new thaw.crossref.Degree(c.to.ref, count(distinct c.from.ref)) from CrossReference c
			where c.to.kind = thaw.crossref.Kind.PERSON
			and c.relation in (thaw.crossref.Relation.PARTICIPANT, thaw.crossref.Relation.SPEAKER)
			and (c.from.ref in (select concat('event:', r.slug) from Event r join r.themes t where t = :theme)
			or c.from.ref in (select concat('quotation:', r.slug) from Quotation r join r.themes t where t = :theme))
			group by c.to.ref order by count(distinct c.from.ref) desc, c.to.ref""")
	List<Degree> people(Theme theme, Limit most);

	/** Which chapters name most of its events and quotations. */
	@Query("""
			select new thaw.crossref.Degree(c.from.ref, count(distinct c.to.ref)) from CrossReference c
			where c.from.kind = thaw.crossref.Kind.CHAPTER and c.relation = thaw.crossref.Relation.MENTION
			and (c.to.ref in (select concat('event:', r.slug) from Event r join r.themes t where t = :theme)
			or c.to.ref in (select concat('quotation:', r.slug) from Quotation r join r.themes t where t = :theme))
			group by c.from.ref order by count(distinct c.to.ref) desc, c.from.ref""")
	List<Degree> chapters(Theme theme, Limit most);

}
