package thaw.operations;

import java.time.Duration;
import org.springframework.context.SmartLifecycle;

/**
 * Goes on answering for a while after readiness has been withdrawn, until those who probe
 * it send their readers elsewhere; only then does the public port close.
 */
class Drain implements SmartLifecycle {

	private final Duration time;

	private volatile boolean running;

	Drain(Duration time) {
		this.time = time;
	}

	@Override
	public void start() {
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
		try {
			Thread.sleep(this.time.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** The highest is stopped first. */
	@Override
	public int getPhase() {
		return Integer.MAX_VALUE;
	}

}
