package thaw.numbers;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import thaw.crossref.Kind;
import thaw.records.Frames;
import thaw.web.NoSuchRecord;

@Controller
@Transactional(readOnly = true)
class SeriesController {

	private final NumberSeries series;

	private final Frames frames;

	SeriesController(NumberSeries series, Frames frames) {
		this.series = series;
		this.frames = frames;
	}

	@GetMapping({ "/numbers", "/numbers.json" })
	NumbersPage numbers() {
		return NumbersPage.of(this.series.alphabetically());
	}

	@GetMapping({ "/numbers/{slug}", "/numbers/{slug}.json" })
	SeriesPage one(@PathVariable String slug) {
		Series series = this.series.findBySlug(slug).orElseThrow(() -> new NoSuchRecord(Kind.SERIES, slug));
		return SeriesPage.of(series, this.frames.of(series.ref()));
	}

}
