package thaw.places;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import thaw.crossref.CrossReferences;
import thaw.crossref.Kind;
import thaw.crossref.Relation;
import thaw.records.Frames;
import thaw.web.NoSuchRecord;

@Controller
@Transactional(readOnly = true)
class PlaceController {

	private final Places places;

	private final CrossReferences crossReferences;

	private final Frames frames;

	PlaceController(Places places, CrossReferences crossReferences, Frames frames) {
		this.places = places;
		this.crossReferences = crossReferences;
		this.frames = frames;
	}

	@GetMapping({ "/places", "/places.json" })
	PlacesPage places(@RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String to) {
		YearRange years = YearRange.of(from, to);
		Map<String, Integer> events = this.crossReferences.from(Kind.EVENT, Relation.PLACE)
			.stream()
			.filter((event) -> years.touches(event.from()))
			.collect(Collectors.toMap((event) -> event.to().ref().toString(), (event) -> 1, Integer::sum));
		return PlacesPage.of(this.places.alphabetically(), events, years);
	}

	@GetMapping({ "/places/{slug}", "/places/{slug}.json" })
	PlacePage place(@PathVariable String slug) {
		Place place = this.places.findBySlug(slug).orElseThrow(() -> new NoSuchRecord(Kind.PLACE, slug));
		return PlacePage.of(place, this.frames.of(place.ref()));
	}

}
