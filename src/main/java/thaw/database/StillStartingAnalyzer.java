package thaw.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says whose connection to end where another replica never ends its start. */
class StillStartingAnalyzer extends AbstractFailureAnalyzer<StillStarting> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, StillStarting cause) {
		return new FailureAnalysis(cause.getMessage(), "Stop it; pg_locks and pg_stat_activity of the database "
				+ "name the process whose connection holds the advisory lock.", cause);
	}

}
