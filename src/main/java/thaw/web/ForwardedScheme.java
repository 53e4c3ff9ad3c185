package thaw.web;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpScheme;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * Takes from a proxy that the reader came by https. Its {@code Host} is passed on as it
 * came, and no other forwarded header counts for anything: anybody may make one up.
 */
class ForwardedScheme implements HttpConfiguration.Customizer {

	@Override
	public Request customize(Request request, HttpFields.Mutable headers) {
		HttpField scheme = request.getHeaders().getField(HttpHeader.X_FORWARDED_PROTO);
		return (scheme != null && HttpScheme.HTTPS.is(scheme.getValue())) ? new Secure(request) : request;
	}

	private static final class Secure extends Request.Wrapper {

		private final HttpURI uri;

		private Secure(Request request) {
			super(request);
			this.uri = HttpURI.build(request.getHttpURI()).scheme(HttpScheme.HTTPS).asImmutable();
		}

		@Override
		public HttpURI getHttpURI() {
			return this.uri;
		}

		@Override
		public boolean isSecure() {
			return true;
		}

	}

}
