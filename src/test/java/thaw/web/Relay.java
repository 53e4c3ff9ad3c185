package thaw.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Passes on what comes to a port of its own, until the wire is cut. */
final class Relay implements AutoCloseable {

	private final ServerSocket listening;

	private final List<Socket> open = new CopyOnWriteArrayList<>();

	/**
	 * Listens.
	 * @param port its own, or 0 for any
	 * @param behind port of this machine that answers
	 */
	Relay(int port, int behind) throws IOException {
		this.listening = new ServerSocket();
		this.listening.setReuseAddress(true);
		this.listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
		start(() -> {
			while (true) {
				Socket near = this.listening.accept();
				Socket far = new Socket(InetAddress.getLoopbackAddress(), behind);
				this.open.addAll(List.of(near, far));
				start(() -> pass(near.getInputStream(), far.getOutputStream()));
				start(() -> pass(far.getInputStream(), near.getOutputStream()));
			}
		});
	}

	/** What ends with the wire. */
	private interface Work {

		void run() throws IOException;

	}

	private static void start(Work work) {
		Thread thread = new Thread(() -> {
			try {
				work.run();
			}
			catch (IOException ex) {
				return;
			}
		});
		thread.setDaemon(true);
		thread.start();
	}

	private static void pass(InputStream in, OutputStream out) throws IOException {
		byte[] some = new byte[8192];
		for (int length = in.read(some); length >= 0; length = in.read(some)) {
			out.write(some, 0, length);
			out.flush();
		}
	}

	int port() {
		return this.listening.getLocalPort();
	}

	@Override
	public void close() throws IOException {
		this.listening.close();
		for (Socket one : this.open) {
			one.close();
		}
	}

}
