package thaw.search;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.springframework.stereotype.Component;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.index.Facet;
import thaw.index.Sorting;
import thaw.query.Query;
import thaw.query.SearchIndex;

/** Searches the records of all kinds. */
@Component
class RecordSearch {

	/** The order in which kinds are answered. */
	static final List<Kind> KINDS = Stream
		.concat(Stream.of(Kind.PERSON, Kind.EVENT, Kind.QUOTATION, Kind.CHAPTER), Arrays.stream(Kind.values()))
		.distinct()
		.toList();

	private final SearchIndex index;

	private final EntityManager entities;

	RecordSearch(SearchIndex index, EntityManager entities) {
		this.index = index;
		this.entities = entities;
	}

	/**
	 * Answers of one kind.
	 *
	 * @param kind its prefix
	 * @param label what they are called
	 * @param total how many there are
	 * @param url address of all of them
	 */
	record Group(String kind, String label, long total, String url, List<RecordItem> items) {

	}

	/**
	 * The answers by kind.
	 * @param most of each kind
	 */
	List<Group> groups(Query query, SearchRequest request, List<Kind> kinds, int most) {
		Map<String, Long> counts = this.index.counts(Entry.class, query, Map.of(), Set.of(Facet.KIND)).get(Facet.KIND);
		List<Group> groups = new ArrayList<>();
		for (Kind kind : kinds) {
			long total = counts.getOrDefault(kind.prefix(), 0L);
			if (total > 0) {
				groups.add(new Group(kind.prefix(), kind.plural(), total,
						request.withoutFilters().with(Facet.KIND, kind.prefix()).url(), items(query, kind, 0, most)));
			}
		}
		return groups;
	}

	/** Some answers of one kind, in the order of relevance. */
	List<RecordItem> items(Query query, Kind kind, int offset, int most) {
		Highlighter highlighter = new Highlighter(query);
		Session session = this.entities.unwrap(Session.class);
		return this.index.find(Entry.class, query, Map.of(Facet.KIND, kind.prefix()), Sorting.RELEVANCE, offset, most)
			.items()
			.stream()
			.map((entry) -> RecordItem.of(entry, highlighter, query.wantedText(), session))
			.toList();
	}

}
