package thaw.editions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import thaw.web.Page;
import thaw.web.SiteAddress;

/**
 * Names the TimeGate of a page that some edition has (RFC 7089, section 2.2.1). The rest
 * is told there: heads are heavy enough.
 */
@Component
class MementoOfPages implements HandlerInterceptor {

	private final Editions editions;

	private final SiteAddress address;

	MementoOfPages(Editions editions, SiteAddress address) {
		this.editions = editions;
		this.address = address;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			ModelAndView view) {
		if (view != null && request.getQueryString() == null && view.getModel().get("page") instanceof Page page
				&& page.addressed() && !this.editions.mementos(page.path()).isEmpty()) {
			response.setHeader(HttpHeaders.LINK, MementoLinks.timeGate(this.address.of(request), page.path()));
		}
	}

}
