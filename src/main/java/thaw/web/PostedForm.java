package thaw.web;

import java.nio.ByteBuffer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/** A request with a form that has come in whole. */
final class PostedForm extends Request.Wrapper {

	private final int length;

	private Content.Chunk next;

	PostedForm(Request request, byte[] form) {
		super(request);
		this.length = form.length;
		this.next = Content.Chunk.from(ByteBuffer.wrap(form), true);
	}

	@Override
	public long getLength() {
		return this.length;
	}

	@Override
	public Content.Chunk read() {
		Content.Chunk chunk = this.next;
		this.next = Content.Chunk.EOF;
		return chunk;
	}

	@Override
	public void demand(Runnable readable) {
		readable.run();
	}

}
