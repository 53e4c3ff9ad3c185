package thaw.search;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import thaw.ThawApplication;

/**
 * How long a page of the quotation search takes, asked over HTTP by one reader: every
 * query of {@code queries.tsv}, and the same narrowed by a facet and sorted. It starts
 * the site, adds synthetic quotations until there are as many as asked for, builds the
 * index, warms up, and prints the percentiles of the wall time and the mean processor
 * time of the whole process (the figure to trust where the machine does other work).
 *
 * <pre>
 * mvn -q test-compile org.codehaus.mojo:exec-maven-plugin:3.5.0:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=thaw.search.SearchBenchmark -Dexec.args="1000 10000"
 * </pre>
 */
final class SearchBenchmark {

	private static final int WARM_UP_ROUNDS = 6;

	private static final int ROUNDS = 3;

	private final HttpClient client = HttpClient.newHttpClient();

	private final String site;

	private SearchBenchmark(String site) {
		this.site = site;
	}

	/**
	 * Measures.
	 * @param sizes how many quotations there shall be, ascending
	 */
	public static void main(String[] sizes) throws Exception {
		try (ConfigurableApplicationContext context = SpringApplication.run(ThawApplication.class, "--server.port=0")) {
			String port = context.getEnvironment().getProperty("local.server.port");
			SyntheticQuotations synthetic = new SyntheticQuotations(context.getBean(JdbcTemplate.class));
			for (String size : sizes) {
				synthetic.fillUpTo(Integer.parseInt(size));
				context.getBean("indexAtStart", SmartInitializingSingleton.class).afterSingletonsInstantiated();
				new SearchBenchmark("http://localhost:" + port).measure(size);
			}
		}
		System.exit(0);
	}

	private void measure(String size) throws Exception {
		List<String> addresses = addresses();
		for (int round = 0; round < WARM_UP_ROUNDS; round++) {
			times(addresses);
		}
		long before = processorNanos();
		double[] times = new double[0];
		for (int round = 0; round < ROUNDS; round++) {
			double[] more = times(addresses);
			times = Stream.of(times, more).flatMapToDouble(Arrays::stream).toArray();
		}
		double processor = (processorNanos() - before) / 1e6 / times.length;
		Arrays.sort(times);
		System.out.printf(
				"%s quotations, %d pages: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, worst %.1f ms; processor %.1f ms a page%n",
				size, times.length, at(times, 0.5), at(times, 0.95), at(times, 0.99), at(times, 1), processor);
	}

	private double[] times(List<String> addresses) throws Exception {
		double[] times = new double[addresses.size()];
		for (int i = 0; i < times.length; i++) {
			HttpRequest request = HttpRequest.newBuilder(URI.create(this.site + addresses.get(i))).build();
			long start = System.nanoTime();
			int status = this.client.send(request, BodyHandlers.ofByteArray()).statusCode();
			times[i] = (System.nanoTime() - start) / 1e6;
			if (status != 200) {
				throw new IllegalStateException(status + " " + addresses.get(i));
			}
		}
		return times;
	}

	private static List<String> addresses() {
		return SearchTest.lines("queries.tsv")
			.stream()
			.map((line) -> "/quotations?q=" + URLEncoder.encode(line.split("\t")[0], StandardCharsets.UTF_8))
			.flatMap((address) -> Stream.of(address, address + "&speaker=person%3Anikita-khrushchev&sort=date"))
			.toList();
	}

	private static double at(double[] sorted, double share) {
		return sorted[(int) Math.ceil(share * (sorted.length - 1))];
	}

	private static long processorNanos() {
		return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
			.getProcessCpuTime();
	}

}
