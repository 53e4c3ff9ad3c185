package thaw.dates;

import java.util.Arrays;

/** The EDTF level 1 marks: how sure a date is. */
public enum Doubt {

	NONE("", "", ""), APPROXIMATE("~", "about ", ""), UNCERTAIN("?", "", " (uncertain)"),
	APPROXIMATE_AND_UNCERTAIN("%", "about ", " (uncertain)");

	private final String mark;

	private final String before;

	private final String after;

	Doubt(String mark, String before, String after) {
		this.mark = mark;
		this.before = before;
		this.after = after;
	}

	String before() {
		return this.before;
	}

	String after() {
		return this.after;
	}

	static Doubt ofMark(String mark) {
		return Arrays.stream(values()).filter((doubt) -> doubt.mark.equals(mark)).findFirst().orElseThrow();
	}

}
