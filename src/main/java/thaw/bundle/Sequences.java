package thaw.bundle;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/** How several texts or numbers stand in a file: after their number. */
public final class Sequences {

	private Sequences() {
	}

	/** Writes texts in the order in which they come. */
	public static void writeTexts(Collection<String> texts, DataOutput out) throws IOException {
		out.writeVInt(texts.size());
		for (String text : texts) {
			out.writeString(text);
		}
	}

	/** Reads texts. */
	public static List<String> readTexts(DataInput in) throws IOException {
		String[] texts = new String[in.readVInt()];
		for (int i = 0; i < texts.length; i++) {
			texts[i] = in.readString();
		}
		return List.of(texts);
	}

	/** Writes a text that may be none. */
	public static void writeText(String text, DataOutput out) throws IOException {
		out.writeByte((byte) ((text != null) ? 1 : 0));
		if (text != null) {
			out.writeString(text);
		}
	}

	/** Reads a text, or null for none. */
	public static String readText(DataInput in) throws IOException {
		return (in.readByte() == 1) ? in.readString() : null;
	}

	/** Writes numbers, each by how far it is from the one before: near ones are short. */
	public static void writeNumbers(int[] numbers, DataOutput out) throws IOException {
		out.writeVInt(numbers.length);
		int before = 0;
		for (int number : numbers) {
			out.writeZInt(number - before);
			before = number;
		}
	}

	/** Reads numbers. */
	public static int[] readNumbers(DataInput in) throws IOException {
		int[] numbers = new int[in.readVInt()];
		int before = 0;
		for (int i = 0; i < numbers.length; i++) {
			before += in.readZInt();
			numbers[i] = before;
		}
		return numbers;
	}

}
