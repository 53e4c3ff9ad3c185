package thaw.citing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import thaw.crossref.Ref;
import thaw.web.Page;
import thaw.web.SiteAddress;

/**
 * Adds to the page of a record how it is cited. Set when the page is rendered and kept
 * with it by the cache of pages: setting all works at the start would take longer than
 * the rest of it.
 */
@Component
class CitingOfPages implements HandlerInterceptor {

	private final Works works;

	private final Styles styles;

	private final SiteAddress address;

	CitingOfPages(Works works, Styles styles, SiteAddress address) {
		this.works = works;
		this.styles = styles;
		this.address = address;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			ModelAndView view) {
		if (view != null && view.getModel().get("page") instanceof Page page && page.id() != null) {
			Ref ref = Ref.parse(page.id()).orElseThrow();
			view.addObject("citing", of(page, this.works.of(ref, this.address.of(request))));
		}
	}

	private Citing of(Page page, List<Work> works) {
		List<Citing.Export> exports = Arrays.stream(Format.values())
			.map((format) -> new Citing.Export(format.label(), format.type(), page.path() + format.extension()))
			.toList();
		return new Citing(HeadMetadata.of(ofThePage(works).item()), layers(works), exports);
	}

	/** The page itself, or the work that it describes. */
	private static Work ofThePage(List<Work> works) {
		return works.stream().filter(Work::isOwn).findFirst().orElse(works.get(0));
	}

	private List<Citing.Layer> layers(List<Work> works) {
		if (works.size() == 1) {
			return List.of(new Citing.Layer(null, this.styles.forms(works.get(0))));
		}
		List<Citing.Layer> layers = new ArrayList<>();
		if (works.get(0).role().isQuotable()) {
			String both = this.styles.note(works.get(0), works.get(1));
			layers.add(new Citing.Layer("Both in one note", List.of(new Citing.Form("Chicago, note", both))));
		}
		works.forEach((work) -> layers.add(new Citing.Layer(work.role().heading(), this.styles.forms(work))));
		return layers;
	}

}
