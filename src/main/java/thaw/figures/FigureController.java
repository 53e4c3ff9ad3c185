package thaw.figures;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import thaw.crossref.Kind;
import thaw.records.Frames;
import thaw.web.NoSuchRecord;

@Controller
@Transactional(readOnly = true)
class FigureController {

	private final Figures figures;

	private final Frames frames;

	FigureController(Figures figures, Frames frames) {
		this.figures = figures;
		this.frames = frames;
	}

	@GetMapping({ "/figures", "/figures.json" })
	FiguresPage figures() {
		return FiguresPage.of(this.figures.findAllByOrderBySeedNumber());
	}

	@GetMapping({ "/figures/{slug}", "/figures/{slug}.json" })
	FigurePage figure(@PathVariable String slug) {
		Figure figure = this.figures.findBySlug(slug).orElseThrow(() -> new NoSuchRecord(Kind.FIGURE, slug));
		return FigurePage.of(figure, this.frames.of(figure.ref()));
	}

}
