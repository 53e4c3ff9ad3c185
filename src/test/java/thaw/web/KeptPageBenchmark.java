package thaw.web;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import thaw.ThawApplication;

/**
 * How fast a kept page is, to 32 readers at once: quiet, and while a flood of addresses
 * that nobody asked for before, under hosts that are made up, runs beside it. Printed are
 * requests a second, the percentiles of the wall time, the processor time of the process
 * for each request (its own readers included, who take about half of it), and the heap.
 *
 * <p>
 * A site of an own process is measured too, when its address is given; then without
 * processor time and heap.
 *
 * <pre>
 * ./mvnw -q spring-boot:test-run -Dspring-boot.run.main-class=thaw.web.KeptPageBenchmark
 * </pre>
 */
final class KeptPageBenchmark {

	private static final int READERS = 32;

	private static final int FLOODERS = 4;

	private static final int WARM_UP_SECONDS = 10;

	private static final int SECONDS = 15;

	private final URI site;

	private final AtomicLong flooded = new AtomicLong();

	private KeptPageBenchmark(URI site) {
		this.site = site;
	}

	/**
	 * Measures.
	 * @param sites the address of a site that runs, if it is to be measured instead
	 */
	public static void main(String[] sites) throws Exception {
		if (sites.length > 0) {
			new KeptPageBenchmark(URI.create(sites[0])).measure();
			return;
		}
		try (ConfigurableApplicationContext context = SpringApplication.run(ThawApplication.class, "--server.port=0",
				"--thaw.address=https://thaw.example")) {
			String port = context.getEnvironment().getProperty("local.server.port");
			new KeptPageBenchmark(URI.create("http://127.0.0.1:" + port + "/")).measure();
		}
		System.exit(0);
	}

	private void measure() throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(READERS + FLOODERS);
		read(threads, WARM_UP_SECONDS);
		report("quiet", read(threads, SECONDS));
		long end = System.nanoTime() + SECONDS * 1_000_000_000L;
		List<Future<?>> floods = new ArrayList<>();
		for (int flooder = 0; flooder < FLOODERS; flooder++) {
			floods.add(threads.submit(() -> flood(end)));
		}
		report("flooded", read(threads, SECONDS));
		for (Future<?> flood : floods) {
			flood.get();
		}
		System.out.printf("flood: %d addresses%n", this.flooded.get());
		threads.shutdown();
	}

	/** Nanoseconds of each request, ascending, and the processor's for all at the end. */
	private long[] read(ExecutorService threads, int seconds) throws Exception {
		long before = processorNanos();
		long end = System.nanoTime() + seconds * 1_000_000_000L;
		List<Future<long[]>> readers = new ArrayList<>();
		for (int reader = 0; reader < READERS; reader++) {
			readers.add(threads.submit(() -> times(end)));
		}
		List<long[]> times = new ArrayList<>();
		for (Future<long[]> reader : readers) {
			times.add(reader.get());
		}
		long[] all = times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
		long[] result = Arrays.copyOf(all, all.length + 1);
		result[all.length] = processorNanos() - before;
		return result;
	}

	private long[] times(long end) throws IOException {
		long[] times = new long[1024];
		int asked = 0;
		try (PlainReader reader = new PlainReader(this.site)) {
			for (long start = System.nanoTime(); start < end; start = System.nanoTime()) {
				reader.ask(this.site.getRawPath(), this.site.getAuthority(), true);
				if (asked == times.length) {
					times = Arrays.copyOf(times, 2 * asked);
				}
				times[asked++] = System.nanoTime() - start;
			}
		}
		return Arrays.copyOf(times, asked);
	}

	private Void flood(long end) throws IOException {
		try (PlainReader reader = new PlainReader(this.site)) {
			while (System.nanoTime() < end) {
				long number = this.flooded.incrementAndGet();
				reader.ask("/people?flood=" + number, "host-" + number + ".example", false);
			}
		}
		return null;
	}

	private void report(String state, long[] times) {
		int asked = times.length - 1;
		System.out.printf(
				"%s: %.0f requests/s, p50 %.2f ms, p99 %.2f ms, worst %.1f ms, processor %.0f us, heap %.0f MB%n",
				state, asked / (double) SECONDS, at(times, 0.5), at(times, 0.99), at(times, 1),
				times[asked] / 1e3 / asked, heapMegabytes());
	}

	private static double at(long[] times, double share) {
		return times[(int) Math.ceil(share * (times.length - 2))] / 1e6;
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
