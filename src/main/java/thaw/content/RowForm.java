package thaw.content;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/** How a value of a row stands in a file: its type in a byte, then itself. */
final class RowForm {

	private static final byte NONE = 0;

	private static final byte TEXT = 1;

	private static final byte INTEGER = 2;

	private static final byte LONG = 3;

	private static final byte NO = 4;

	private static final byte YES = 5;

	private static final byte DAY = 6;

	private static final byte DOUBLE = 7;

	private RowForm() {
	}

	static void write(Object value, DataOutput out) throws IOException {
		if (value == null) {
			out.writeByte(NONE);
		}
		else if (value instanceof String text) {
			out.writeByte(TEXT);
			out.writeString(text);
		}
		else if (value instanceof Integer number) {
			out.writeByte(INTEGER);
			out.writeZInt(number);
		}
		else if (value instanceof Long number) {
			out.writeByte(LONG);
			out.writeZLong(number);
		}
		else if (value instanceof Double number) {
			out.writeByte(DOUBLE);
			out.writeLong(Double.doubleToLongBits(number));
		}
		else if (value instanceof Boolean truth) {
			out.writeByte(truth ? YES : NO);
		}
		else if (value instanceof LocalDate day) {
			out.writeByte(DAY);
			out.writeZLong(day.toEpochDay());
		}
		else {
			throw new IllegalArgumentException("no column takes a " + value.getClass());
		}
	}

	static Object read(DataInput in) throws IOException {
		return switch (in.readByte()) {
			case TEXT -> in.readString();
			case INTEGER -> in.readZInt();
			case LONG -> in.readZLong();
			case DOUBLE -> Double.longBitsToDouble(in.readLong());
			case NO -> false;
			case YES -> true;
			case DAY -> LocalDate.ofEpochDay(in.readZLong());
			default -> null;
		};
	}

}
