package thaw.statistics;

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
class SeriesController {

	private final SeriesRepository series;

	private final CrossReferences crossReferences;

	private final Neighbours neighbours;

	SeriesController(SeriesRepository series, CrossReferences crossReferences, Neighbours neighbours) {
		this.series = series;
		this.crossReferences = crossReferences;
		this.neighbours = neighbours;
	}

	@GetMapping({ "/numbers", "/numbers.json" })
	NumbersPage numbers() {
		return NumbersPage.of(this.series.findAllByOrderByTitle());
	}

	@GetMapping({ "/numbers/{slug}", "/numbers/{slug}.json" })
	SeriesPage one(@PathVariable String slug) {
		Series series = this.series.findBySlug(slug).orElseThrow(() -> new NoSuchRecord(Kind.SERIES, slug));
		return SeriesPage.of(series, Backlinks.to(series.ref(), this.crossReferences),
				this.neighbours.before(series.ref()), this.neighbours.after(series.ref()));
	}

}
