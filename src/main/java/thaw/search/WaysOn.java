package thaw.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import thaw.query.AskedDate;
import thaw.query.Query;
import thaw.query.Reading;
import thaw.query.Scope;
import thaw.query.SearchIndex;
import thaw.web.Link;

/** Links that lead on from a page of answers, the more where there are none. */
@Component
class WaysOn {

	private final SearchIndex index;

	WaysOn(SearchIndex index) {
		this.index = index;
	}

	/**
	 * What else to ask.
	 * @param total how many answers there are
	 * @param scope what was searched
	 * @return a list that may be added to
	 */
	List<Link> from(Reading reading, SearchRequest request, int total, Scope scope) {
		List<Link> ways = new ArrayList<>(day(request.q()).stream().toList());
		if (!reading.steps().isEmpty()) {
			ways.add(Link.to(request.exactly().url(), "Search for exactly “" + request.q().strip() + "”"));
		}
		if (total == 0) {
			fromNothing(ways, reading.query(), request, scope);
		}
		return ways;
	}

	/** The page of the day, month or year, where the query is nothing but its date. */
	private static Optional<Link> day(String typed) {
		List<AskedDate> dates = AskedDate.in(typed.strip());
		if (dates.size() != 1 || !AskedDate.outside(typed).isBlank()) {
			return Optional.empty();
		}
		AskedDate date = dates.get(0);
		if (date.everyYear() != null) {
			String day = date.everyYear().toString().substring(2);
			return Optional.of(Link.to("/on/" + day, date.words() + " from 1953 to 1964"));
		}
		return Optional.ofNullable(date.date().path())
			.map((path) -> Link.to(path, date.words() + ": who held office, what happened"));
	}

	private void fromNothing(List<Link> ways, Query query, SearchRequest request, Scope scope) {
		if (!request.filters().isEmpty()) {
			counted(ways, request.withoutFilters(), query, scope, "without the chosen filters");
		}
		Query loose = query.unrestricted();
		if (!loose.terms().isEmpty() && !loose.written().equals(query.written())) {
			counted(ways, request.asking(loose.written()), loose, scope, "for “" + loose.written() + "” alone");
		}
		if (request.exact()) {
			ways.add(Link.to(request.asking(request.q()).url(), "Search again, forgiving spelling"));
		}
	}

	private void counted(List<Link> ways, SearchRequest request, Query query, Scope scope, String label) {
		int count = this.index.count(scope, query);
		if (count > 0) {
			String noun = (scope == Scope.QUOTATIONS) ? "quotation" : "record";
			ways.add(Link.to(request.url(), count + " " + noun + ((count == 1) ? " " : "s ") + label));
		}
	}

}
