package thaw;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints what the machine lacks in place of a stack trace. */
class UnmetConditionAnalyzer extends AbstractFailureAnalyzer<UnmetCondition> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, UnmetCondition cause) {
		return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
	}

}
