package thaw.content;

import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * Everything that is wrong with the content, told at once; the site does not start on
 * such content.
 */
public class ContentProblems extends RuntimeException {

	private final transient List<ContentProblem> problems;

	ContentProblems(SortedSet<ContentProblem> problems) {
		super(report(problems));
		this.problems = List.copyOf(problems);
	}

	private static String report(SortedSet<ContentProblem> problems) {
		return "The content has " + problems.size() + ((problems.size() == 1) ? " fault:\n" : " faults:\n")
				+ problems.stream().map((problem) -> "  content/" + problem).collect(Collectors.joining("\n"));
	}

	/** The faults, by file and line. */
	public List<ContentProblem> problems() {
		return this.problems;
	}

}
