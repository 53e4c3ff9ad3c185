package thaw.web;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/**
 * A request that does not say of which type is what it brings along, since nobody reads
 * that: Spring would decode the address in the charset named there, and fail where there
 * is none of that name.
 */
class UntypedRequest extends Request.Wrapper {

	private final HttpFields headers;

	UntypedRequest(Request request) {
		super(request);
		this.headers = HttpFields.build(request.getHeaders()).remove(HttpHeader.CONTENT_TYPE).asImmutable();
	}

	@Override
	public HttpFields getHeaders() {
		return this.headers;
	}

}
