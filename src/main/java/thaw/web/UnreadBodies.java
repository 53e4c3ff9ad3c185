package thaw.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.http.MimeHeaders;
import org.springframework.http.HttpHeaders;

/**
 * Answers without reading what a request brings along: nothing on this site asks for it.
 * Tomcat would read it to its end before the next request on the connection, and a thread
 * would wait for a slow one; instead the connection ends with the answer, so that nothing
 * unread can be taken for that next request.
 */
class UnreadBodies extends ValveBase {

	UnreadBodies() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		boolean brings = brings(request.getCoyoteRequest().getMimeHeaders());
		if (brings) {
			response.setHeader(HttpHeaders.CONNECTION, "close");
		}
		getNext().invoke(request, response);
		if (brings) {
			response.finishResponse();
			request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
		}
	}

	/**
	 * A length that is no number has already been refused, and is read no second time.
	 */
	private static boolean brings(MimeHeaders headers) {
		String length = headers.getHeader(HttpHeaders.CONTENT_LENGTH);
		return (length != null && !"0".equals(length)) || headers.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
	}

}
