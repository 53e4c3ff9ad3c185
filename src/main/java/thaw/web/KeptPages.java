package thaw.web;

import java.util.concurrent.ExecutorService;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Answers what is kept before anything else is asked, on the thread that read the
 * request; all else is given to other threads. So nobody who wants a kept page waits for
 * those who want another.
 */
class KeptPages extends Handler.Wrapper {

	private final PageCache pages;

	private final SiteAddress address;

	private final ExecutorService others;

	/**
	 * @param site what answers that which is not kept
	 * @param others the threads for that
	 */
	KeptPages(Handler site, PageCache pages, SiteAddress address, ExecutorService others) {
		super(site);
		this.pages = pages;
		this.address = address;
		this.others = others;
	}

	@Override
	public InvocationType getInvocationType() {
		return InvocationType.NON_BLOCKING;
	}

	@Override
	public boolean handle(Request request, Response response, Callback answered) {
		StoredPage page = isPlain(request) ? this.pages.find(PageKey.of(request, this.address),
				request.getHeaders().getValuesList(HttpHeader.ACCEPT_ENCODING)) : null;
		if (page != null) {
			page.sendTo(request, response, answered);
		}
		else {
			this.others.execute(() -> answer(request, response, answered));
		}
		return true;
	}

	/** Whether nothing but what is kept is asked for, under no condition but its tag. */
	private static boolean isPlain(Request request) {
		HttpFields headers = request.getHeaders();
		return PageKey.isReading(request.getMethod()) && !ReadingOnly.bringsSomething(request)
				&& !NegotiatedForm.isPossible(headers.get(HttpHeader.ACCEPT)) && !headers.contains(HttpHeader.IF_MATCH)
				&& !headers.contains(HttpHeader.IF_UNMODIFIED_SINCE);
	}

	private void answer(Request request, Response response, Callback answered) {
		try {
			if (!super.handle(request, response, answered)) {
				Response.writeError(request, response, answered, HttpStatus.NOT_FOUND_404);
			}
		}
		catch (Exception ex) {
			Response.writeError(request, response, answered, ex);
		}
	}

}
