package thaw.operations;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.util.concurrent.Executor;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.SmartLifecycle;

/**
 * The management port. It opens before the public one and closes after it, so that a site
 * that is stopping can say so. The JDK's own server is enough for it.
 */
class ManagementServer implements SmartLifecycle {

	private final InetSocketAddress address;

	private final HttpHandler answers;

	private final Executor threads;

	private HttpServer server;

	ManagementServer(InetSocketAddress address, HttpHandler answers, Executor threads) {
		this.address = address;
		this.answers = answers;
		this.threads = threads;
	}

	@Override
	public void start() {
		try {
			this.server = HttpServer.create(this.address, 0);
		}
		catch (BindException ex) {
			throw new PortInUseException(this.address.getPort(), ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.createContext("/", this.answers);
		this.server.setExecutor(this.threads);
		this.server.start();
	}

	/** The port that it listens on; another than asked for if that was 0. */
	int port() {
		return this.server.getAddress().getPort();
	}

	@Override
	public void stop() {
		this.server.stop(0);
		this.server = null;
	}

	@Override
	public boolean isRunning() {
		return this.server != null;
	}

	/** Below those of the public server. */
	@Override
	public int getPhase() {
		return 0;
	}

}
