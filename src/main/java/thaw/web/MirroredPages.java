package thaw.web;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Answers for a page at the name of a file too ({@code /people.html}), and gives Wget
 * pages whose links lead there. Wget keeps a page under the name that stands in its
 * address; where that is {@code people}, there can be no folder {@code people} for the
 * persons, and it throws the list away without a word. That is a limit of one user agent,
 * which is what its name is sent for (RFC 9110, section 10.1.5).
 */
class MirroredPages extends Handler.Wrapper {

	private static final String MIRROR = "Wget";

	private static final String FILE = ".html";

	private static final String FRONT = "/index";

	MirroredPages(Handler site) {
		super(site);
	}

	@Override
	public boolean handle(Request request, Response response, Callback answered) throws Exception {
		HttpURI asked = request.getHttpURI();
		String path = asked.getPath();
		boolean file = path != null && path.endsWith(FILE);
		boolean mirrored = isMirror(request);
		if (!file && !mirrored) {
			return super.handle(request, response, answered);
		}
		String page = file ? path.substring(0, path.length() - FILE.length()) : path;
		HttpURI address = file
				? HttpURI.build(asked, page.equals(FRONT) ? "/" : page, asked.getParam(), asked.getQuery()) : asked;
		return mirrored
				? super.handle(new Asked(request, address, true), new MirroredResponse(request, response), answered)
				: super.handle(new Asked(request, address, false), response, answered);
	}

	private static boolean isMirror(Request request) {
		HttpField agent = request.getHeaders().getField(HttpHeader.USER_AGENT);
		return agent != null && agent.getValue() != null && agent.getValue().startsWith(MIRROR)
				&& HttpMethod.GET.is(request.getMethod());
	}

	/** A request as if it had been made of a page, by a mirror in no coding. */
	private static final class Asked extends Request.Wrapper {

		private final HttpURI address;

		private final HttpFields headers;

		Asked(Request request, HttpURI address, boolean plain) {
			super(request);
			this.address = address;
			this.headers = plain ? HttpFields.build(request.getHeaders())
				.remove(HttpHeader.ACCEPT_ENCODING)
				.remove(HttpHeader.IF_NONE_MATCH)
				.asImmutable() : request.getHeaders();
		}

		@Override
		public HttpURI getHttpURI() {
			return this.address;
		}

		@Override
		public HttpFields getHeaders() {
			return this.headers;
		}

	}

}
