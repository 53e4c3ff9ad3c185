package thaw.web;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;

/**
 * Takes in the forms that may be posted, whole, before the site is asked: while one is
 * under way no thread waits for it. A form has bounds in size and in time, and so have
 * all that are under way together; what may be posted only asks, and changes nothing.
 */
class PostedForms extends Handler.Wrapper {

	/** Where forms may be posted, as the address stands in the request. */
	static final Set<String> ADDRESSES = Set.of("/reconcile");

	/** Bytes of one form. */
	static final int LONGEST = 256 * 1024;

	/** Bytes of all forms under way. */
	private static final int LONGEST_TOGETHER = 16 * LONGEST;

	private final Semaphore room = new Semaphore(LONGEST_TOGETHER);

	private final ExecutorService others;

	private final Duration patience;

	/**
	 * @param site what answers
	 * @param others the threads that answer
	 * @param patience how long a form may be under way
	 */
	PostedForms(Handler site, ExecutorService others, Duration patience) {
		super(site);
		this.others = others;
		this.patience = patience;
	}

	@Override
	public InvocationType getInvocationType() {
		return InvocationType.NON_BLOCKING;
	}

	/** Whether a form may be posted there. */
	static boolean mayBePostedTo(String address) {
		return ADDRESSES.contains(address);
	}

	@Override
	public boolean handle(Request request, Response response, Callback answered) throws Exception {
		if (!HttpMethod.POST.is(request.getMethod()) || !mayBePostedTo(request.getHttpURI().getPath())) {
			return super.handle(request, response, answered);
		}
		int length = length(request);
		int refusal = refusal(request, length);
		if (refusal != 0) {
			refuse(request, response, answered, refusal);
		}
		else {
			takeIn(request, response, answered, length);
		}
		return true;
	}

	/** Bytes that may come: as many as a form may have where it is not said. */
	private static int length(Request request) {
		return (request.getLength() < 0) ? LONGEST : (int) Math.min(request.getLength(), LONGEST + 1);
	}

	private int refusal(Request request, int length) {
		String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
		if (type == null || !MimeTypes.Type.FORM_ENCODED.is(MimeTypes.getContentTypeWithoutCharset(type))) {
			return HttpStatus.UNSUPPORTED_MEDIA_TYPE_415;
		}
		if (length > LONGEST) {
			return HttpStatus.PAYLOAD_TOO_LARGE_413;
		}
		return this.room.tryAcquire(length) ? 0 : HttpStatus.SERVICE_UNAVAILABLE_503;
	}

	/** The rest is not read, so the connection ends with the answer. */
	private void refuse(Request request, Response response, Callback answered, int status) {
		response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE.asString());
		if (status == HttpStatus.SERVICE_UNAVAILABLE_503) {
			response.getHeaders().put(HttpHeader.RETRY_AFTER, this.patience.toSeconds());
		}
		this.others.execute(() -> Response.writeError(request, response, answered, status));
	}

	private void takeIn(Request request, Response response, Callback answered, int length) {
		CompletableFuture<byte[]> form = new CompletableFuture<>();
		Content.Source.asByteArrayAsync(request, LONGEST,
				Promise.Invocable.from(InvocationType.NON_BLOCKING, form::complete, form::completeExceptionally));
		form.orTimeout(this.patience.toMillis(), TimeUnit.MILLISECONDS).whenComplete((bytes, failure) -> {
			this.room.release(length);
			if (failure != null) {
				refuse(request, response, answered, status(failure));
			}
			else {
				answer(new PostedForm(request, bytes), response, answered);
			}
		});
	}

	private void answer(PostedForm form, Response response, Callback answered) {
		try {
			super.handle(form, response, answered);
		}
		catch (Exception ex) {
			Response.writeError(form, response, answered, ex);
		}
	}

	private static int status(Throwable failure) {
		Throwable cause = (failure instanceof CompletionException) ? failure.getCause() : failure;
		return (cause instanceof TimeoutException) ? HttpStatus.REQUEST_TIMEOUT_408
				: (cause instanceof IllegalStateException) ? HttpStatus.PAYLOAD_TOO_LARGE_413
						: HttpStatus.BAD_REQUEST_400;
	}

}
