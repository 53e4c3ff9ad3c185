package thaw.operations;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A check that fails where it takes too long, and is not begun again before it has ended:
 * a database that is gone may keep a thread for half a minute, and probes come every
 * second.
 */
final class TimeLimitedCheck {

	private final ReadinessCheck check;

	private final Executor threads;

	private final long milliseconds;

	private FutureTask<Boolean> running;

	TimeLimitedCheck(ReadinessCheck check, Executor threads, long milliseconds) {
		this.check = check;
		this.threads = threads;
		this.milliseconds = milliseconds;
	}

	String name() {
		return this.check.name();
	}

	boolean passes() throws InterruptedException {
		FutureTask<Boolean> task = task();
		try {
			return task.get(this.milliseconds, TimeUnit.MILLISECONDS);
		}
		catch (ExecutionException | TimeoutException | CancellationException ex) {
			return false;
		}
	}

	private synchronized FutureTask<Boolean> task() {
		if (this.running == null || this.running.isDone()) {
			this.running = new FutureTask<>(this.check::passes);
			this.threads.execute(this.running);
		}
		return this.running;
	}

}
