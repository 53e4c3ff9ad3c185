package thaw.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages are compared block by block, blocks word by word. */
class PageDiffTests {

	@Test
	void onlyWhatIsThePagesOwnIsCompared() {
		assertThat(Blocks.of("<main><nav><p>no</p></nav><h2>Life</h2><p id='p-1'>One<a class='note-mark'>1</a>.</p>"
				+ "<dl><div><dt>Born</dt><dd>1894</dd><dd>Nebylsk</dd></div></dl><table><tr><td>1</td><td>2</td></tr></table>"
				+ "<section class='notes'><h2>Notes</h2><ol><li id='note-1'><p>1. A book. <a class='back'>back</a></p></li></ol>"
				+ "</section><section data-derived><p>no</p></section></main><p>no</p>"))
			.containsExactly(new Block("", "", "Life"), new Block("p-1", "Life", "One."),
					new Block("", "Life", "Born: 1894 ; Nebylsk"), new Block("", "Life", "1 ; 2"),
					new Block("", "", "Notes"), new Block("note-1", "Notes", "A book."));
	}

	@Test
	void blocksOfOneIdBelongTogetherHoweverTheyChanged() {
		assertThat(changes(List.of(block("p-1", "The old words of it")), List.of(block("p-1", "Something else"))))
			.containsExactly("CHANGED <del>The old words of it</del><ins>Something else</ins>");
	}

	@Test
	void othersBelongTogetherIfTheyAreAlike() {
		assertThat(changes(List.of(block("", "It thawed in March, they say.")),
				List.of(block("", "A new one."), block("", "It thawed in <May>, they say."))))
			.containsExactly("NEW <ins>A new one.</ins>",
					"CHANGED It thawed in <del>March</del> <ins>&lt;May&gt;</ins>, they say.");
	}

	@Test
	void aBlockThatMovedIsNeitherNewNorGone() {
		Block one = block("", "One and one");
		Block two = block("", "Two and two");
		Block three = block("", "Three and three");
		assertThat(changes(List.of(one, two, three), List.of(two, three, one))).containsExactly("MOVED One and one");
		assertThat(changes(List.of(one, two), List.of(two))).containsExactly("GONE <del>One and one</del>");
	}

	@Test
	void blocksAreCountedAsOftenAsTheyStandThere() {
		assertThat(PageDiff.count(List.of("a", "b", "b"), List.of("a", "b", "c", "d"))).isEqualTo(2);
		assertThat(PageDiff.count(List.of("a", "b"), List.of("b", "a"))).isZero();
	}

	private static Block block(String id, String text) {
		return new Block(id, "", text);
	}

	private static List<String> changes(List<Block> before, List<Block> after) {
		return PageDiff.between(before, after).stream().map((change) -> change.status() + " " + change.html()).toList();
	}

}
