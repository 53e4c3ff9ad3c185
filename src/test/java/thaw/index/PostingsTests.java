package thaw.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostingsTests {

	private static final int TITLE = IndexedPart.TITLE.bit();

	private static final int NOTE = IndexedPart.NOTE.bit();

	private static Postings postings(int[]... places) {
		PostingsBuilder builder = new PostingsBuilder();
		for (int[] place : places) {
			builder.add(place[0], place[1], place[2]);
		}
		return builder.postings();
	}

	private static List<Integer> places(Postings postings, int record) {
		List<Integer> places = new ArrayList<>();
		postings.forEachPlace(record, places::add);
		return places;
	}

	@Test
	void knowRecordsPartsAndPlaces() {
		Postings word = postings(new int[] { 1, TITLE, 0 }, new int[] { 1, NOTE, 210 }, new int[] { 7, NOTE, 5 });
		assertThat(word.size()).isEqualTo(2);
		assertThat(word.partsOf(1)).isEqualTo(TITLE | NOTE);
		assertThat(word.partsOf(7)).isEqualTo(NOTE);
		assertThat(word.partsOf(3)).isZero();
		assertThat(places(word, 1)).containsExactly(0, 210);
		assertThat(places(word, 7)).containsExactly(5);
		assertThat(places(word, 2)).isEmpty();
		assertThat(word.isAt(1, 210)).isTrue();
		assertThat(word.isAt(1, 209)).isFalse();
	}

	@Test
	void aPlaceCountsOnce() {
		assertThat(places(postings(new int[] { 0, TITLE, 4 }, new int[] { 0, TITLE, 4 }), 0)).containsExactly(4);
	}

	@Test
	void growPastTheirFirstSize() {
		PostingsBuilder builder = new PostingsBuilder();
		for (int record = 0; record < 100; record++) {
			for (int place = 0; place <= record; place++) {
				builder.add(record, NOTE, place);
			}
		}
		Postings word = builder.postings();
		assertThat(word.size()).isEqualTo(100);
		assertThat(places(word, 99)).hasSize(100);
	}

	@Test
	void someOfThePlacesAreKept() {
		Postings word = postings(new int[] { 1, TITLE, 0 }, new int[] { 1, NOTE, 9 }, new int[] { 2, NOTE, 3 });
		Postings kept = word.where((record, place) -> place > 5);
		assertThat(kept.size()).isEqualTo(1);
		assertThat(places(kept, 1)).containsExactly(9);
	}

}
