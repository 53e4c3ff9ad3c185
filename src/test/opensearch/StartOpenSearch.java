import java.io.IOException;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/**
 * Starts one OpenSearch node on 127.0.0.1 and ends it when its standard input ends, so
 * that it never outlives who started it. It runs from its source on a JDK of 21 or newer,
 * apart from the site: it brings another Lucene.
 *
 * <pre>
 * java -cp "$(cat target/opensearch.classpath)" src/test/opensearch/StartOpenSearch.java HTTP-PORT TRANSPORT-PORT FOLDER
 * </pre>
 */
public class StartOpenSearch {

	/**
	 * Starts it.
	 * @param arguments the port for HTTP, that for other nodes, the folder for its files
	 */
	public static void main(String[] arguments) throws IOException {
		try (OpenSearchRunner runner = new OpenSearchRunner()) {
			runner.onBuild((number, settings) -> {
				settings.put("network.host", "127.0.0.1");
				settings.put("http.port", arguments[0]);
				settings.put("transport.port", arguments[1]);
			});
			runner.build(OpenSearchRunner.newConfigs().basePath(arguments[2]).numOfNode(1));
			System.out.println("OpenSearch listens on http://127.0.0.1:" + arguments[0]);
			while (System.in.read() >= 0) {
				Thread.onSpinWait();
			}
		}
	}

}
