package thaw.places;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import thaw.crossref.CrossReferences;
import thaw.crossref.Kind;
import thaw.web.Backlinks;
import thaw.web.Neighbours;
import thaw.web.NoSuchRecord;

@Controller
@Transactional(readOnly = true)
class PlaceController {

	private final Places places;

	private final CrossReferences crossReferences;

	private final Neighbours neighbours;

	PlaceController(Places places, CrossReferences crossReferences, Neighbours neighbours) {
		this.places = places;
		this.crossReferences = crossReferences;
		this.neighbours = neighbours;
	}

	@GetMapping({ "/places", "/places.json" })
	PlacesPage places() {
		return PlacesPage.of(this.places.findAllByOrderByName());
	}

	@GetMapping({ "/places/{slug}", "/places/{slug}.json" })
	PlacePage place(@PathVariable String slug) {
		Place place = this.places.findBySlug(slug).orElseThrow(() -> new NoSuchRecord(Kind.PLACE, slug));
		return PlacePage.of(place, Backlinks.to(place.ref(), this.crossReferences), this.neighbours.before(place.ref()),
				this.neighbours.after(place.ref()));
	}

}
