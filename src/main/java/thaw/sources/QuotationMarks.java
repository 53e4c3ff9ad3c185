package thaw.sources;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Quotation marks in a citation as American styles have them: a mark within its like
 * changes to the other kind, and a full stop or comma goes inside. Marks of other
 * languages – {@code „Mauer“}, {@code „Mauer”}, {@code «…»} – stay as they are in the
 * title that has them.
 */
final class QuotationMarks {

	private static final Pattern MARK = Pattern.compile("[“”„‘]|’(?![\\p{L}\\d])|<[^>]*>");

	/** Closing marks that the styles may move a full stop across. */
	private static final char CLOSING_DOUBLE = '\uE001';

	private static final char CLOSING_SINGLE = '\uE002';

	private static final Pattern STOP_AFTER = Pattern
		.compile("([.?!…,]?)((?:[\uE001\uE002]|</cite>)*[\uE001\uE002](?:</cite>)?)([.,])(?!\\.)");

	/** The marks that are open, innermost first. */
	private final Deque<Open> open = new ArrayDeque<>();

	private QuotationMarks() {
	}

	/** HTML with its marks nested and its stops inside them. */
	static String american(String html) {
		QuotationMarks marks = new QuotationMarks();
		String nested = MARK.matcher(html).replaceAll((mark) -> Matcher.quoteReplacement(marks.set(mark.group())));
		return STOP_AFTER.matcher(nested)
			.replaceAll((end) -> inside(end.group(1), end.group(3)) + end.group(2))
			.replace(CLOSING_DOUBLE, '”')
			.replace(CLOSING_SINGLE, '’');
	}

	/** A title that ends with a stop of its own needs none after it, but for a comma. */
	private static String inside(String own, String after) {
		return own.isEmpty() ? after : ",".equals(after) && !".".equals(own) && !",".equals(own) ? own + after : own;
	}

	private String set(String mark) {
		return switch (mark.charAt(0)) {
			case '„' -> open('„', '„');
			case '“' -> isOpen('„') ? close('“') : open('“', isWritten('“') ? '‘' : '“');
			case '‘' -> open('‘', isWritten('‘') ? '“' : '‘');
			case '”' -> isOpen('„') ? close('”') : isOpen('“') ? close(closing()) : mark;
			case '’' -> isOpen('‘') ? close(closing()) : mark;
			default -> mark;
		};
	}

	private String open(char mark, char written) {
		this.open.push(new Open(mark, written));
		return String.valueOf(written);
	}

	private String close(char written) {
		this.open.pop();
		return String.valueOf(written);
	}

	private boolean isOpen(char mark) {
		return !this.open.isEmpty() && this.open.peek().mark() == mark;
	}

	private boolean isWritten(char mark) {
		return !this.open.isEmpty() && this.open.peek().written() == mark;
	}

	private char closing() {
		return isWritten('“') ? CLOSING_DOUBLE : CLOSING_SINGLE;
	}

	/**
	 * A mark that is open.
	 *
	 * @param mark as it stood
	 * @param written as it is written now
	 */
	private record Open(char mark, char written) {

	}

}
