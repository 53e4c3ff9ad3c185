package thaw;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * What the machine must have before the start is tried: with too little heap the JVM
 * would collect garbage without end, and neither serve nor fail.
 */
class StartConditions implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final long MEGABYTE = 1024 * 1024;

	/**
	 * The least heap under which the site was seen to serve all its pages is
	 * {@code -Xmx256m}, of which the JVM counts 248 MB or more as usable under its serial
	 * collector. Under 160 MB it starts, and then collects garbage for seconds a page.
	 */
	private static final long LEAST_HEAP = 240 * MEGABYTE;

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		heap(Runtime.getRuntime().maxMemory());
		temporaryFolder(System.getProperty("java.io.tmpdir"));
		if (context instanceof WebServerApplicationContext) {
			ConfigurableEnvironment settings = context.getEnvironment();
			port(settings.getProperty("server.address"), settings.getProperty("server.port", Integer.class, 8080));
		}
	}

	/**
	 * @param most bytes that the heap may grow to
	 * @throws UnmetCondition if the site cannot start in so few
	 */
	static void heap(long most) {
		if (most < LEAST_HEAP) {
			throw new UnmetCondition("The heap may grow to " + most / MEGABYTE + " MB, and the site needs 256 MB.",
					"Start it with java -Xmx320m.");
		}
	}

	/**
	 * @param folder where the container and the search index put files of the moment
	 * @throws UnmetCondition if no file can be made there
	 */
	static void temporaryFolder(String folder) {
		try {
			Files.delete(Files.createTempFile(Path.of(folder), "thaw", null));
		}
		catch (IOException | InvalidPathException ex) {
			throw new UnmetCondition("No file can be written to the temporary folder " + folder + ".",
					"Make it writable, or name another with java -Djava.io.tmpdir=FOLDER.");
		}
	}

	/**
	 * Asked first, for the server itself listens only when all else has started.
	 * @param address name or number of the interface; null for all
	 * @param port 0 for any that is free, -1 for none
	 * @throws UnmetCondition if the site cannot listen there
	 */
	static void port(String address, int port) {
		try (ServerSocket tried = new ServerSocket()) {
			int asked = Math.max(port, 0);
			tried.bind((address != null) ? new InetSocketAddress(address, asked) : new InetSocketAddress(asked));
		}
		catch (IOException ex) {
			throw new UnmetCondition(
					"The site cannot listen on port " + port + ((address != null) ? " of " + address : "") + " ("
							+ ex.getMessage() + ").",
					"Stop what listens there, or name another with --server.port=PORT or --server.address=ADDRESS.");
		}
	}

}
