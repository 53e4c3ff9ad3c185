package thaw.figures;

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
class FigureController {

	private final Figures figures;

	private final CrossReferences crossReferences;

	private final Neighbours neighbours;

	FigureController(Figures figures, CrossReferences crossReferences, Neighbours neighbours) {
		this.figures = figures;
		this.crossReferences = crossReferences;
		this.neighbours = neighbours;
	}

	@GetMapping({ "/figures", "/figures.json" })
	FiguresPage figures() {
		return FiguresPage.of(this.figures.findAllByOrderBySeedNumber());
	}

	@GetMapping({ "/figures/{slug}", "/figures/{slug}.json" })
	FigurePage figure(@PathVariable String slug) {
		Figure figure = this.figures.findBySlug(slug).orElseThrow(() -> new NoSuchRecord(Kind.FIGURE, slug));
		return FigurePage.of(figure, Backlinks.to(figure.ref(), this.crossReferences),
				this.neighbours.before(figure.ref()), this.neighbours.after(figure.ref()));
	}

}
