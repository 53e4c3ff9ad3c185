package thaw.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
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
		boolean brings = request.getContentLengthLong() > 0
				|| request.getCoyoteRequest().getMimeHeaders().getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
		if (brings) {
			response.setHeader(HttpHeaders.CONNECTION, "close");
		}
		getNext().invoke(request, response);
		if (brings) {
			response.finishResponse();
			request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
		}
	}

}
