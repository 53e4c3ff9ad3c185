package thaw.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.springframework.http.HttpHeaders;

/**
 * An answer in which links to pages of the site lead to the names of their files. Shared
 * caches must not keep it.
 */
class MirroredResponse extends Response.Wrapper {

	/** The end of a link to a page, which has neither a query nor a dot in its name. */
	private static final Pattern PAGE = Pattern
		.compile("((?:<link rel=\"canonical\" href=\"https?://[^/\"]+|href=\")/[^\"?#.]*[^\"?#./])(?=[\"#])");

	private final ByteArrayOutputStream body = new ByteArrayOutputStream();

	MirroredResponse(Request request, Response response) {
		super(request, response);
	}

	@Override
	public void write(boolean last, ByteBuffer content, Callback written) {
		String type = getHeaders().get(HttpHeaders.CONTENT_TYPE);
		if (type == null || !type.startsWith("text/html")) {
			super.write(last, content, written);
			return;
		}
		if (content != null) {
			this.body.writeBytes(BufferUtil.toArray(content));
			BufferUtil.clear(content);
		}
		if (!last) {
			written.succeeded();
			return;
		}
		byte[] page = PAGE.matcher(this.body.toString(StandardCharsets.UTF_8))
			.replaceAll("$1.html")
			.getBytes(StandardCharsets.UTF_8);
		getHeaders().put(HttpHeaders.CONTENT_LENGTH, page.length);
		getHeaders().put(HttpHeaders.CACHE_CONTROL, "private");
		getHeaders().remove(HttpHeaders.ETAG);
		super.write(true, ByteBuffer.wrap(page), written);
	}

}
