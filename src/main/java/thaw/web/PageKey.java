package thaw.web;

import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.jetty.server.Request;
import org.springframework.http.HttpMethod;

/**
 * By which a page is kept: one for all requests that are answered alike. It is made for
 * every request, so no text is put together for it.
 *
 * @param secure whether the reader came by https
 * @param host the host that pages name as their own; empty where the site has a public
 * address, so that forged hosts are no pages of their own
 * @param port its port; 0 where the site has a public address
 * @param path as it stands in the first line of the request
 * @param query the same, null if there is none
 */
record PageKey(boolean secure, String host, int port, String path, String query) {

	/** The key of a request as a filter sees it. */
	static PageKey of(HttpServletRequest request, SiteAddress site) {
		boolean named = site.isConfigured();
		return new PageKey(request.isSecure(), named ? "" : request.getServerName(),
				named ? 0 : request.getServerPort(), request.getRequestURI(), request.getQueryString());
	}

	/** The same as the server sees it before any filter. */
	static PageKey of(Request request, SiteAddress site) {
		boolean named = site.isConfigured();
		return new PageKey(request.isSecure(), named ? "" : Request.getServerName(request),
				named ? 0 : Request.getServerPort(request), request.getHttpURI().getPath(),
				request.getHttpURI().getQuery());
	}

	/** Whether a page is asked for, not done something to. */
	static boolean isReading(String method) {
		return HttpMethod.GET.name().equals(method) || HttpMethod.HEAD.name().equals(method);
	}

}
