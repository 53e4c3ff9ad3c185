package thaw.content;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the faults of the content in place of a stack trace. */
class ContentFailureAnalyzer extends AbstractFailureAnalyzer<ContentProblems> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, ContentProblems cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Mend these files; src/main/resources/content/README.md explains every key.", cause);
	}

}
