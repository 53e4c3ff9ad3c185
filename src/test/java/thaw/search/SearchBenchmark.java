package thaw.search;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import thaw.ThawApplication;

/**
 * How long a page of the quotation search takes, asked over HTTP by one reader. It starts
 * the site, adds synthetic quotations until there are as many as asked for, builds the
 * index, warms up, and prints the percentiles of the wall time, the mean processor time
 * of the whole process (the figure to trust where the machine does other work), and what
 * was allocated, its own client included.
 *
 * <p>
 * The queries are those of {@code queries.tsv} and the same with a word left out or at
 * another place, half of them narrowed by a facet and sorted. No address is asked for
 * twice, in the warm-up neither, so that no page comes from a cache.
 *
 * <pre>
 * ./mvnw -q spring-boot:test-run -Dspring-boot.run.main-class=thaw.search.SearchBenchmark \
 *     -Dspring-boot.run.arguments="1000 10000"
 * </pre>
 */
final class SearchBenchmark {

	private static final int LEAST = 500;

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
		List<String> addresses = addresses(size);
		times(addresses.subList(0, addresses.size() / 2));
		long before = processorNanos();
		long allocated = allocatedBytes();
		double[] times = times(addresses.subList(addresses.size() / 2, addresses.size()));
		double processor = (processorNanos() - before) / 1e6 / times.length;
		double megabytes = (allocatedBytes() - allocated) / 1e6 / times.length;
		Arrays.sort(times);
		System.out.printf(
				"%s quotations, %d pages: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, worst %.1f ms; processor %.1f ms and %.2f MB allocated a page, heap %.0f MB after%n",
				size, times.length, at(times, 0.5), at(times, 0.95), at(times, 0.99), at(times, 1), processor,
				megabytes, heapMegabytes());
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

	/** Addresses all different, the same in every run, also from those of other sizes. */
	private static List<String> addresses(String size) {
		List<String> queries = new ArrayList<>(SearchTest.lines("queries.tsv")
			.stream()
			.map((line) -> line.split("\t")[0])
			.flatMap(SearchBenchmark::variations)
			.distinct()
			.toList());
		Collections.shuffle(queries, new Random(1956));
		List<String> addresses = new ArrayList<>();
		for (String query : queries) {
			String narrowed = (addresses.size() % 2 == 0) ? "" : "&speaker=person%3Anikita-khrushchev&sort=date";
			addresses
				.add("/quotations?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + narrowed + "&of=" + size);
		}
		if (addresses.size() < 2 * LEAST) {
			throw new IllegalStateException("too few different queries: " + addresses.size());
		}
		return addresses;
	}

	/** The query, and the query without each of its words and with each at the end. */
	private static Stream<String> variations(String query) {
		List<String> words = List.of(query.split(" "));
		return Stream.concat(Stream.of(query), IntStream.range(0, words.size() - 1).boxed().flatMap((at) -> {
			List<String> others = new ArrayList<>(words);
			String word = others.remove((int) at);
			return Stream.of(String.join(" ", others), String.join(" ", others) + " " + word);
		}));
	}

	private static double at(double[] sorted, double share) {
		return sorted[(int) Math.ceil(share * (sorted.length - 1))];
	}

	/** Of all threads that live, the client's too. */
	private static long allocatedBytes() {
		var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
		return Arrays.stream(threads.getThreadAllocatedBytes(threads.getAllThreadIds()))
			.filter((bytes) -> bytes > 0)
			.sum();
	}

	private static double heapMegabytes() {
		System.gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
	}

	private static long processorNanos() {
		return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
			.getProcessCpuTime();
	}

}
