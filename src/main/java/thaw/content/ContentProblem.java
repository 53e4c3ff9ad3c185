package thaw.content;

import java.util.Comparator;

/**
 * One fault in the content.
 *
 * @param file path of the file below {@code content}
 * @param line number of the line, from 1
 * @param key key of the front matter, or {@code body}
 * @param found what stands there
 * @param expected what should
 */
public record ContentProblem(String file, int line, String key, String found,
		String expected) implements Comparable<ContentProblem> {

	private static final Comparator<ContentProblem> ORDER = Comparator.comparing(ContentProblem::file)
		.thenComparing(ContentProblem::line)
		.thenComparing(ContentProblem::key)
		.thenComparing(ContentProblem::found);

	@Override
	public int compareTo(ContentProblem other) {
		return ORDER.compare(this, other);
	}

	@Override
	public String toString() {
		return this.file + ":" + this.line + ": " + this.key + ": found " + this.found + "; expected " + this.expected;
	}

}
