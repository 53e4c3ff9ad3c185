package thaw.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import thaw.crossref.Theme;

/** What is chosen stands in the address. */
class SelectionTests {

	@Test
	void keepsItsAddress() {
		Map<String, String> asked = Map.of("dispute", "number", "state", " open ", "theme", "cold-war", "other", "x");
		Selection selection = Selection.of(asked);
		assertThat(selection).isEqualTo(new Selection(Dispute.NUMBER, State.OPEN, Theme.COLD_WAR));
		assertThat(selection.page(1)).isEqualTo("/claims?dispute=number&state=open&theme=cold-war");
		assertThat(selection.page(3)).isEqualTo("/claims?dispute=number&state=open&theme=cold-war&page=3");
		assertThat(Selection.of(Map.of()).page(2)).isEqualTo("/claims?page=2");
	}

}
