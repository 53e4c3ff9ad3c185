package thaw.content;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * On which line of a file a key of the front matter stands: {@code title}, or
 * {@code offices[2].from} for a key of the third map of a list.
 */
final class KeyLines {

	private static final Pattern PATH = Pattern.compile("([^\\[]+)(?:\\[(\\d+)\\]\\.(.*))?");

	private final List<String> lines;

	KeyLines(String text) {
		this.lines = text.lines().toList();
	}

	/**
	 * Number of the line, from 1, on which a value stands, else its key; 1 if the key is
	 * not there.
	 */
	int of(String path, String value) {
		Matcher parts = PATH.matcher(path);
		if (!parts.matches()) {
			return 1;
		}
		int from = next(1, parts.group(1) + ":");
		int to = endOf(from);
		if (parts.group(2) != null) {
			for (int item = 0; item <= Integer.parseInt(parts.group(2)); item++) {
				from = Math.min(next(from + 1, "-"), to);
			}
			from = (from == to) ? next(1, parts.group(1) + ":") : from;
			to = Math.min(next(from + 1, "-"), to);
		}
		return found(from, to, value);
	}

	private int found(int from, int to, String value) {
		for (int line = from; line < to; line++) {
			if (this.lines.get(line).contains(value)) {
				return line + 1;
			}
		}
		return (from < this.lines.size()) ? from + 1 : 1;
	}

	/** The next line that begins so, after blanks; the number of lines if none does. */
	private int next(int from, String beginning) {
		int line = from;
		while (line < this.lines.size() && !this.lines.get(line).strip().startsWith(beginning)) {
			line++;
		}
		return line;
	}

	/** The next line that begins with another key, or ends the front matter. */
	private int endOf(int key) {
		int line = key + 1;
		while (line < this.lines.size() && this.lines.get(line).matches("(?:\\s.*|-(?!--).*|)")) {
			line++;
		}
		return Math.min(line, this.lines.size());
	}

}
