package thaw.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.BufferUnderflowException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PostingsBytesTests {

	@Test
	void nowhereIsNoBytes() {
		assertThat(PostingsBytes.of(Postings.NONE)).isEmpty();
		assertThat(PostingsBytes.postings(new byte[0])).isSameAs(Postings.NONE);
	}

	/** One record at 300, in parts 1 and 8, at places 5 and 205. */
	@Test
	void areAsDescribed() {
		PostingsBuilder builder = new PostingsBuilder();
		builder.add(300, 1, 5);
		builder.add(300, 8, 205);
		assertThat(PostingsBytes.of(builder.postings())).containsExactly(0x80 | 300 % 128, 2, 9, 2, 5, 0x80 | 200 % 128,
				1);
	}

	@RepeatedTest(20)
	void areReadAsTheyWereWritten(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		PostingsBuilder builder = new PostingsBuilder();
		for (int record = 0; record < 40_000; record += 1 + random.nextInt(3000)) {
			for (int place = random.nextInt(3); place < 70_000; place += 1 + random.nextInt(20_000)) {
				builder.add(record, 1 << random.nextInt(8), place);
			}
		}
		Postings written = builder.postings();
		Postings read = PostingsBytes.postings(PostingsBytes.of(written));
		assertThat(read.size()).isEqualTo(written.size()).isPositive();
		for (int at = 0; at < written.size(); at++) {
			assertThat(read.record(at)).isEqualTo(written.record(at));
			assertThat(read.parts(at)).isEqualTo(written.parts(at));
			assertThat(read.places(at)).isEqualTo(written.places(at));
		}
	}

	@Test
	void whatBreaksOffIsRefused() {
		PostingsBuilder builder = new PostingsBuilder();
		builder.add(300, 1, 5);
		byte[] bytes = PostingsBytes.of(builder.postings());
		for (int length = 1; length < bytes.length; length++) {
			byte[] part = Arrays.copyOf(bytes, length);
			assertThatExceptionOfType(BufferUnderflowException.class).isThrownBy(() -> PostingsBytes.postings(part));
		}
	}

}
