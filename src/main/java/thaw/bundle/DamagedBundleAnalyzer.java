package thaw.bundle;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints which file is damaged in place of a stack trace. */
class DamagedBundleAnalyzer extends AbstractFailureAnalyzer<DamagedBundle> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DamagedBundle cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Copy the jar again, or build it again with ./mvnw clean package.", cause);
	}

}
