package thaw.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import thaw.crossref.Kind;
import thaw.quotations.Quotation;
import thaw.records.RecordTexts;
import thaw.web.BadRequest;
import thaw.web.Link;

/** Answers for one address of the quotation search. */
@Component
@Transactional(readOnly = true)
class QuotationSearch {

	private static final Set<Facet> FACETS = EnumSet.complementOf(EnumSet.of(Facet.KIND));

	/** With fewer answers than this the other records are asked too. */
	private static final int FEW = 3;

	private static final List<Kind> ALSO = List.of(Kind.PERSON, Kind.EVENT, Kind.CHAPTER);

	private static final int MOST_OF_A_KIND = 3;

	private final Index index;

	private final Ladder ladder;

	private final Lexicon lexicon;

	private final Facets facets;

	private final RecordSearch records;

	private final RecordTexts texts;

	QuotationSearch(Index index, Ladder ladder, Lexicon lexicon, Facets facets, RecordSearch records,
			RecordTexts texts) {
		this.index = index;
		this.ladder = ladder;
		this.lexicon = lexicon;
		this.facets = facets;
		this.records = records;
		this.texts = texts;
	}

	/**
	 * The page at an address.
	 * @throws BadRequest if there are not so many pages
	 */
	QuotationsPage page(Address address) {
		Ladder.Reading reading = read(address);
		Query query = reading.query();
		Order order = order(address, query);
		Index.Found<Quotation> found = this.index.find(Quotation.class, query, address.filters(), order,
				(address.page() - 1) * QuotationsPage.SIZE, QuotationsPage.SIZE);
		int pages = (int) Math.max(1, (found.total() + QuotationsPage.SIZE - 1) / QuotationsPage.SIZE);
		if (address.page() > pages) {
			throw new BadRequest("There are only " + pages + " pages of answers.");
		}
		List<QuotationItem> items = items(query, found.items());
		return new QuotationsPage(address.q(), found.total(), address.page(), pages, order.parameter(), query.notices(),
				reading.steps(), items, facets(query, address, found.total()), ways(reading, address, found.total()),
				also(address, found.total()), address);
	}

	private List<QuotationItem> items(Query query, List<Quotation> quotations) {
		Marker marker = this.lexicon.marker(query);
		List<String> ids = quotations.stream().map((quotation) -> quotation.ref().slug()).toList();
		Map<Word, List<Object>> holders = new LinkedHashMap<>();
		if (query.loosened() != null && !ids.isEmpty()) {
			Word.required(this.lexicon.words(query))
				.forEach((word) -> holders.put(word, this.index.holders(Quotation.class, word, ids)));
		}
		return quotations.stream()
			.map((quotation) -> QuotationItem.of(quotation, marker, query.wantedText(),
					holders.keySet()
						.stream()
						.filter((word) -> !holders.get(word).contains(quotation.ref().slug()))
						.map(Word::text)
						.toList(),
					this.texts))
			.toList();
	}

	private Ladder.Reading read(Address address) {
		Query typed = QueryParser.parse(address.q());
		boolean literal = address.exact() || typed.isEmpty();
		return literal ? new Ladder.Reading(typed, List.of()) : this.ladder.climb(Quotation.class, typed);
	}

	private static Order order(Address address, Query query) {
		if (address.order() != null) {
			return address.order();
		}
		return query.wanted().isEmpty() ? Order.DATE : Order.RELEVANCE;
	}

	/** Where nothing answers, the facets of all quotations: each leads to some. */
	private List<FacetValue.Group> facets(Query query, Address address, long total) {
		boolean nothing = total == 0 && address.filters().isEmpty();
		return nothing
				? this.facets.of(this.index.counts(Quotation.class, Query.EVERYTHING, Map.of(), FACETS),
						address.asking(""))
				: this.facets.of(this.index.counts(Quotation.class, query, address.filters(), FACETS), address);
	}

	private List<Link> ways(Ladder.Reading reading, Address address, long total) {
		List<Link> ways = new ArrayList<>();
		if (!reading.steps().isEmpty()) {
			ways.add(Link.to(address.exactly().url(), "Search for exactly “" + address.q().strip() + "”"));
		}
		if (total == 0) {
			Query query = reading.query();
			Query loose = query.unrestricted();
			way(ways, address.withoutFilters(), query, "without the chosen filters", !address.filters().isEmpty());
			way(ways, address.asking(loose.written()), loose, "for “" + loose.written() + "” alone",
					!loose.terms().isEmpty() && !loose.written().equals(query.written()));
			if (address.exact()) {
				ways.add(Link.to(address.asking(address.q()).url(), "Search again, forgiving spelling"));
			}
			way(ways, address.asking(""), Query.EVERYTHING, "in all", true);
		}
		return ways;
	}

	private void way(List<Link> ways, Address address, Query query, String label, boolean apt) {
		long count = apt ? this.index.count(Quotation.class, query, Map.of()) : 0;
		if (count > 0) {
			ways.add(Link.to(address.url(), count + ((count == 1) ? " quotation " : " quotations ") + label));
		}
	}

	/** What else is here where little is found: people, events and chapters. */
	private List<RecordSearch.Group> also(Address address, long total) {
		if (address.q().isBlank() || total >= FEW || address.page() > 1) {
			return List.of();
		}
		Address everywhere = new Address("/search", address.q(), Map.of(), null, 1, address.exact());
		return this.records.groups(this.records.read(everywhere).query(), everywhere, ALSO, MOST_OF_A_KIND);
	}

}
