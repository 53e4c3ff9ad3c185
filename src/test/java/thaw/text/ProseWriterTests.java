package thaw.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import thaw.crossref.Ref;

class ProseWriterTests {

	private final References references = new References() {
		@Override
		public Optional<String> titleHtml(Ref ref) {
			return Optional.of("Name of " + ref.slug());
		}

		@Override
		public String caveat(Ref source) {
			return source.slug().equals("unread-1999") ? "not read for this edition" : null;
		}
	};

	private final ProseWriter writer = new ProseWriter(this.references);

	@Test
	void linksRecordsByTheirAddress() {
		assertThat(this.writer.block("[Beria](person:lavrentiy-beria) fell.")).isEqualTo(
				"<p><a href=\"/people/lavrentiy-beria\" id=\"first-people-lavrentiy-beria\">Beria</a> fell.</p>\n");
	}

	@Test
	void marksTheFirstLinkToARecordInTheBody() {
		assertThat(this.writer.inline("[Beria](person:lavrentiy-beria)")).doesNotContain("id=");
		assertThat(this.writer.block("[Beria](person:lavrentiy-beria) and [he](person:lavrentiy-beria)"))
			.containsOnlyOnce("id=\"first-people-lavrentiy-beria\"")
			.contains("<a href=\"/people/lavrentiy-beria\">he</a>");
	}

	@Test
	void knowsWhatTheCellsOfATablePointAt() {
		this.writer.block("| Who | How many |\n|---|---|\n| [Beria's](person:lavrentiy-beria) note | 5 [@a-2001] |\n");
		assertThat(this.writer.pointers()).extracting(Pointer::sentence)
			.containsExactly("<mark>Beria’s</mark> note", "5");
	}

	@Test
	void turnsCitationsIntoNumberedNotes() {
		String html = this.writer.block("One. [@a-2001, p. 3] Two [@b-2002; @unread-1999].");
		assertThat(html)
			.isEqualTo("<p>One.<a class=\"note-mark\" id=\"mark-1\" href=\"#note-1\" aria-label=\"Note 1\"><sup>1"
					+ "</sup></a> Two.<a class=\"note-mark\" id=\"mark-2\" href=\"#note-2\" aria-label=\"Note 2\"><sup>2"
					+ "</sup></a></p>\n");
		assertThat(this.writer.notes()).extracting(Note::html)
			.containsExactly("<a href=\"/sources/a-2001\">Name of a-2001</a>, p. 3.",
					"<a href=\"/sources/b-2002\">Name of b-2002</a>; <a href=\"/sources/unread-1999\">Name of unread-1999</a>"
							+ " <small>(not read for this edition)</small>.");
	}

	@Test
	void numbersNotesThroughAllTextsOfARecord() {
		this.writer.block("One [@a-2001].");
		assertThat(this.writer.inline("Two [@b-2002].")).contains("#note-2");
	}

	@Test
	void sharesTheNoteOfTheSameCitation() {
		assertThat(this.writer.block("One [@a-2001]. Two [@a-2001].")).contains("id=\"mark-1\"", "id=\"mark-1-2\"");
		assertThat(this.writer.notes()).extracting(Note::marks).containsExactly(2);
	}

	@Test
	void givesHeadingsAnAddress() {
		assertThat(this.writer.block("## Who began it?\n\n## Who began it?")).contains("<h2 id=\"who-began-it\">",
				"<h2 id=\"who-began-it-2\">");
	}

	@Test
	void keepsTheSentenceAroundALink() {
		this.writer
			.block("It rained. On 26 June [Beria](person:lavrentiy-beria) was arrested, no. 5 says. It stopped.");
		assertThat(this.writer.pointers()).extracting(Pointer::sentence)
			.containsExactly("On 26 June <mark>Beria</mark> was arrested, no. 5 says.");
	}

	@Test
	void keepsTheSentenceBeforeACitation() {
		this.writer.block("It rained. It stopped. [@a-2001, p. 3] It froze.");
		assertThat(this.writer.pointers())
			.containsExactly(new Pointer(new Citation("a-2001", "p. 3").source(), "p. 3", "It stopped."));
	}

	@Test
	void leavesMarkupOfTheEditorAsText() {
		assertThat(this.writer.block("a <script>alert(1)</script> [x](javascript:alert(1))")).doesNotContain("<script",
				"href=\"javascript");
	}

	@Test
	void setsTables() {
		assertThat(this.writer.block("| a | b |\n|---|---|\n| 1 | 2 |")).contains("<th>a</th>", "<td>2</td>");
	}

	@Test
	void countsTheWordsOfTheBodyOnly() {
		String html = this.writer.block("One two three [@a-2001].");
		this.writer.inline("four five");
		assertThat(this.writer.prose(html, List.of(), List.of(), List.of()).words()).isEqualTo(3);
	}

}
