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

/** Searches the records of all kinds. */
@Component
class RecordSearch {

	/** The order in which kinds are answered. */
	static final List<Kind> KINDS = Stream
		.concat(Stream.of(Kind.PERSON, Kind.EVENT, Kind.QUOTATION, Kind.CHAPTER), Arrays.stream(Kind.values()))
		.distinct()
		.toList();

	private final Index index;

	private final Ladder ladder;

	private final Lexicon lexicon;

	private final EntityManager entities;

	RecordSearch(Index index, Ladder ladder, Lexicon lexicon, EntityManager entities) {
		this.index = index;
		this.ladder = ladder;
		this.lexicon = lexicon;
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

	/** Reads a query, forgiving what the address does not forbid to forgive. */
	Ladder.Reading read(Address address) {
		Query typed = QueryParser.parse(address.q());
		boolean literal = address.exact() || typed.isEmpty();
		return literal ? new Ladder.Reading(typed, List.of()) : this.ladder.climb(Entry.class, typed);
	}

	/**
	 * The answers by kind.
	 * @param most of each kind
	 */
	List<Group> groups(Query query, Address address, List<Kind> kinds, int most) {
		Map<String, Long> counts = this.index.counts(Entry.class, query, Map.of(), Set.of(Facet.KIND)).get(Facet.KIND);
		List<Group> groups = new ArrayList<>();
		for (Kind kind : kinds) {
			long total = counts.getOrDefault(kind.prefix(), 0L);
			if (total > 0) {
				groups.add(new Group(kind.prefix(), kind.plural(), total,
						address.withoutFilters().with(Facet.KIND, kind.prefix()).url(), items(query, kind, 0, most)));
			}
		}
		return groups;
	}

	/** Some answers of one kind, in the order of relevance. */
	List<RecordItem> items(Query query, Kind kind, int offset, int most) {
		Marker marker = this.lexicon.marker(query);
		Session session = this.entities.unwrap(Session.class);
		return this.index.find(Entry.class, query, Map.of(Facet.KIND, kind.prefix()), Order.RELEVANCE, offset, most)
			.items()
			.stream()
			.map((entry) -> RecordItem.of(entry, marker, query.wantedText(), session))
			.toList();
	}

}
