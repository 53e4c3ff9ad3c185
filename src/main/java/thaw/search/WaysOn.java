package thaw.search;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
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
		List<Link> ways = new ArrayList<>();
		if (!reading.steps().isEmpty()) {
			ways.add(Link.to(request.exactly().url(), "Search for exactly “" + request.q().strip() + "”"));
		}
		if (total == 0) {
			fromNothing(ways, reading.query(), request, scope);
		}
		return ways;
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
