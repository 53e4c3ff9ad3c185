package thaw.paths;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import thaw.crossref.Entry;
import thaw.crossref.Ref;
import thaw.records.ListedRecord;
import thaw.records.ListedRecords;
import thaw.web.BadRequest;
import thaw.web.Link;

@Controller
@Transactional(readOnly = true)
class PathsController {

	private final Networks networks;

	private final Ends ends;

	private final PathFacts facts;

	private final ListedRecords lists;

	PathsController(Networks networks, Ends ends, PathFacts facts, ListedRecords lists) {
		this.networks = networks;
		this.ends = ends;
		this.facts = facts;
		this.lists = lists;
	}

	@GetMapping({ "/paths", "/paths.json" })
	PathsPage paths(@RequestParam MultiValueMap<String, String> parameters) {
		PathsRequest request = PathsRequest.of(parameters);
		if (!request.isComplete()) {
			return new PathsPage(null, null, null, List.of(), examples(), request);
		}
		End from = this.ends.of(request.from());
		End to = this.ends.of(request.to());
		End without = request.without().isEmpty() ? null : this.ends.of(request.without());
		PathsPage asked = new PathsPage(from, to, without, List.of(), examples(), request);
		return asked.isAsked() ? new PathsPage(from, to, without, ways(asked), asked.examples(), request) : asked;
	}

	private List<Way> ways(PathsPage asked) {
		Network network = this.networks.get();
		int from = number(network, asked.from());
		int to = number(network, asked.to());
		if (from == to) {
			throw new BadRequest("Both names mean " + asked.from().record().name() + ": choose two different records.");
		}
		Set<Integer> without = (asked.without() != null) ? Set.of(number(network, asked.without())) : Set.of();
		Bounds bounds = new Bounds(without, asked.request().bound(), asked.request().certain());
		return this.facts.of(Ways.between(network, bounds, from, to), network, bounds);
	}

	private static int number(Network network, End end) {
		return network.number(Ref.parse(end.record().id()).orElseThrow());
	}

	/** The pairs that the editors recommend. */
	private List<Link> examples() {
		Map<String, List<Entry>> ends = this.lists.of(PathsList.SLUG)
			.stream()
			.collect(Collectors.groupingBy(ListedRecord::section,
					Collectors.mapping(ListedRecord::entry, Collectors.toList())));
		List<Entry> from = ends.getOrDefault(PathsList.FROM, List.of());
		List<Entry> to = ends.getOrDefault(PathsList.TO, List.of());
		return IntStream.range(0, Math.min(from.size(), to.size()))
			.mapToObj((at) -> Link.to("/paths?from=" + from.get(at).ref() + "&to=" + to.get(at).ref(),
					from.get(at).title() + " and " + to.get(at).title()))
			.toList();
	}

}
