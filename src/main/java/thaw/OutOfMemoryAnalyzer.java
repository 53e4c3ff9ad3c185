package thaw;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Names the remedy where the heap sufficed to begin, but not to end, the start. */
class OutOfMemoryAnalyzer extends AbstractFailureAnalyzer<OutOfMemoryError> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, OutOfMemoryError cause) {
		return new FailureAnalysis("The site ran out of memory while it started (" + cause.getMessage() + ").",
				"Start it with more heap, such as java -Xmx512m.", cause);
	}

}
