package thaw.downloads;

import java.io.IOException;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.content.HttpContent;
import org.eclipse.jetty.http.content.ResourceHttpContent;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ResourceHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.resource.ResourceFactory;

/**
 * Sends the files, whole or in ranges (RFC 9110, section 14), before the servlets: those
 * would keep a thread for each slow reader of something long, and the cache of pages
 * would keep the file. It would answer OPTIONS for all of the site too, so nothing but a
 * file comes to it.
 */
class DownloadHandler extends ResourceHandler {

	private final OfferedFiles files;

	DownloadHandler(Handler site, OfferedFiles files) {
		super(site);
		this.files = files;
		setBaseResource(ResourceFactory.of(this).newResource(files.folder()));
		setEtags(true);
		setCacheControl("max-age=300");
	}

	@Override
	public boolean handle(Request request, Response response, Callback answered) throws Exception {
		OfferedFile file = this.files.at(Request.getPathInContext(request));
		if (file == null) {
			return getHandler().handle(request, response, answered);
		}
		HttpFields.Mutable said = response.getHeaders();
		said.put(HttpHeader.CONTENT_DISPOSITION, "attachment; filename=\"" + file.file() + "\"");
		said.put("Content-Security-Policy", "default-src 'none';frame-ancestors 'none'");
		said.put("X-Content-Type-Options", "nosniff");
		said.put("Access-Control-Allow-Origin", "*");
		boolean changed = request.getHeaders().contains(HttpHeader.IF_RANGE)
				&& !tag(file).equals(request.getHeaders().get(HttpHeader.IF_RANGE));
		return super.handle(changed ? new WithoutRange(request) : request, response, answered);
	}

	private static String tag(OfferedFile file) {
		return '"' + file.sha256().substring(0, 24) + '"';
	}

	@Override
	protected HttpContent.Factory newHttpContentFactory(ByteBufferPool.Sized buffers) {
		return (path) -> content(this.files.at(path), buffers);
	}

	private HttpContent content(OfferedFile file, ByteBufferPool.Sized buffers) throws IOException {
		return (file == null) ? null
				: new TaggedContent(new ResourceHttpContent(ResourceFactory.of(this).newResource(this.files.of(file)),
						file.type(), buffers), file);
	}

	/** A file whose validator is its checksum: two copies of it are one. */
	private static final class TaggedContent extends HttpContent.Wrapper {

		private final HttpField etag;

		private TaggedContent(HttpContent content, OfferedFile file) {
			super(content);
			this.etag = new HttpField(HttpHeader.ETAG, tag(file));
		}

		@Override
		public HttpField getETag() {
			return this.etag;
		}

	}

	/**
	 * A request for the whole, of a reader whose part is of another file (RFC 9110,
	 * section 13.1.5); Jetty 12.1 does not ask.
	 */
	private static final class WithoutRange extends Request.Wrapper {

		private final HttpFields fields;

		private WithoutRange(Request request) {
			super(request);
			this.fields = HttpFields.build(request.getHeaders()).remove(HttpHeader.RANGE).asImmutable();
		}

		@Override
		public HttpFields getHeaders() {
			return this.fields;
		}

	}

}
