package thaw.operations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;

/**
 * Whether readers should be sent here. Not before the site has started, nor once it has
 * been told to stop, nor while something is missing that it needs.
 */
final class Readiness {

	/** Longer than a healthy database takes, shorter than probes wait. */
	private static final long MILLISECONDS = 1000;

	private final ApplicationAvailability availability;

	private final List<TimeLimitedCheck> checks;

	Readiness(ApplicationAvailability availability, List<ReadinessCheck> checks, Executor threads) {
		this.availability = availability;
		this.checks = checks.stream().map((check) -> new TimeLimitedCheck(check, threads, MILLISECONDS)).toList();
	}

	/** What is looked at, and whether it passes, in a fixed order. */
	Map<String, Boolean> conditions() throws InterruptedException {
		Map<String, Boolean> conditions = new LinkedHashMap<>();
		conditions.put("traffic", this.availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC);
		for (TimeLimitedCheck check : this.checks) {
			conditions.put(check.name(), check.passes());
		}
		return conditions;
	}

}
