package thaw.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PostingsBytesTests {

	@Test
	void nowhereStaysNowhere() {
		assertThat(PostingsBytes.postings(PostingsBytes.of(Postings.NONE)).size()).isZero();
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
			int record = written.record(at);
			assertThat(read.record(at)).isEqualTo(record);
			assertThat(read.parts(at)).isEqualTo(written.parts(at));
			assertThat(places(read, record)).isEqualTo(places(written, record)).isNotEmpty();
		}
	}

	private static List<Integer> places(Postings postings, int record) {
		List<Integer> places = new ArrayList<>();
		postings.forEachPlace(record, places::add);
		return places;
	}

}
