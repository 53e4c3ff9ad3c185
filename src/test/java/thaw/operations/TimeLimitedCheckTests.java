package thaw.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A check that never ends counts as failed, and holds one thread, not one for each probe.
 */
class TimeLimitedCheckTests {

	private static final long LONG = 60_000;

	private static final long SHORT = 1;

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final CountDownLatch back = new CountDownLatch(1);

	private final AtomicInteger asked = new AtomicInteger();

	@AfterEach
	void end() {
		this.back.countDown();
		this.threads.shutdownNow();
	}

	@Test
	void tellsWhatTheCheckTells() throws Exception {
		assertThat(limited(true, LONG).passes()).isTrue();
		assertThat(limited(false, LONG).passes()).isFalse();
	}

	@Test
	void takesAnErrorForNo() throws Exception {
		ReadinessCheck broken = new ReadinessCheck() {

			@Override
			public String name() {
				return "broken";
			}

			@Override
			public boolean passes() throws Exception {
				throw new Exception("gone");
			}

		};
		assertThat(new TimeLimitedCheck(broken, this.threads, LONG).passes()).isFalse();
	}

	@Test
	void asksAgainOnlyWhenTheLastAnswerIsThere() throws Exception {
		TimeLimitedCheck check = new TimeLimitedCheck(new Hanging(), this.threads, SHORT);
		for (int probe = 0; probe < 20; probe++) {
			assertThat(check.passes()).isFalse();
		}
		assertThat(this.asked).hasValue(1);
		this.back.countDown();
		while (!check.passes()) {
			Thread.onSpinWait();
		}
		assertThat(this.asked).hasValueGreaterThanOrEqualTo(1);
	}

	private TimeLimitedCheck limited(boolean passes, long milliseconds) {
		return new TimeLimitedCheck(new ReadinessCheck() {

			@Override
			public String name() {
				return "fixed";
			}

			@Override
			public boolean passes() {
				return passes;
			}

		}, this.threads, milliseconds);
	}

	private final class Hanging implements ReadinessCheck {

		@Override
		public String name() {
			return "hanging";
		}

		@Override
		public boolean passes() throws InterruptedException {
			TimeLimitedCheckTests.this.asked.incrementAndGet();
			TimeLimitedCheckTests.this.back.await();
			return true;
		}

	}

}
