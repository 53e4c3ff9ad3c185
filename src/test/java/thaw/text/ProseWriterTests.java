package thaw.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thaw.crossref.Ref;
import thaw.markup.Html;

class ProseWriterTests {

	private final KnownTitles titles = new KnownTitles() {
		@Override
		public Optional<Html> titleHtml(Ref ref) {
			return Optional.of(new Html("Name of " + ref.slug()));
		}

		@Override
		public String grade(Ref source) {
			return source.slug().equals("unread-1999") ? "not read for this edition" : null;
		}
	};

	private ProseWriter writer = writer();

	private ProseWriter writer() {
		return new ProseWriter(this.titles, Ref.parse("event:plain").orElseThrow());
	}

	@Test
	void linksRecordsByTheirAddress() {
		assertThat(body("[Beria](person:lavrentiy-beria) fell.")).isEqualTo("<p id=\"" + PassageId.of("Beria fell.")
				+ "\"><a href=\"/people/lavrentiy-beria\" data-record id=\"first-people-lavrentiy-beria\">Beria</a> fell.</p>\n");
	}

	@Test
	void marksTheFirstLinkToARecordInTheBody() {
		assertThat(inline("[Beria](person:lavrentiy-beria)")).doesNotContain("id=");
		assertThat(body("[Beria](person:lavrentiy-beria) and [he](person:lavrentiy-beria)"))
			.containsOnlyOnce("id=\"first-people-lavrentiy-beria\"")
			.contains("<a href=\"/people/lavrentiy-beria\" data-record>he</a>");
	}

	@Test
	void addressesAParagraphByItsWords() {
		String before = body("The same words.");
		this.writer = writer();
		String after = body("Something else before.\n\nThe *same* words.\n\nThe same words.");
		assertThat(before).startsWith("<p id=\"" + PassageId.of("The same words.") + "\">");
		assertThat(after).containsOnlyOnce(PassageId.of("The same words."));
		assertThat(inline("The same words.")).doesNotContain("id=");
	}

	@Test
	void knowsWhatTheCellsOfATablePointAt() {
		body("| Who | How many |\n|---|---|\n| [Beria's](person:lavrentiy-beria) note | 5 [@a-2001] |\n");
		assertThat(this.writer.mentions()).extracting(Mention::sentence)
			.extracting(Html::markup)
			.containsExactly("<mark>Beria’s</mark> note", "5");
	}

	@Test
	void turnsCitationsIntoNumberedNotes() {
		String html = body("One. [@a-2001, p. 3] Two [@b-2002; @unread-1999].");
		assertThat(html).isEqualTo("<p id=\"" + PassageId.of("One. Two.")
				+ "\">One.<a class=\"note-mark\" id=\"mark-a-2001-p-3\" href=\"#note-a-2001-p-3\""
				+ " aria-label=\"Note 1\" data-n=\"1\"><sup>1</sup></a> Two.<a class=\"note-mark\""
				+ " id=\"mark-b-2002-unread-1999\" href=\"#note-b-2002-unread-1999\""
				+ " aria-label=\"Note 2\" data-n=\"2\"><sup>2</sup></a></p>\n");
		assertThat(this.writer.notes()).extracting(Note::html)
			.extracting(Html::markup)
			.containsExactly("<a href=\"/sources/a-2001\" data-record>Name of a-2001</a>, p. 3.",
					"<a href=\"/sources/b-2002\" data-record>Name of b-2002</a>; <a href=\"/sources/unread-1999\" data-record>Name of unread-1999</a>"
							+ " <small>(not read for this edition)</small>.");
	}

	@Test
	void numbersNotesThroughAllTextsOfARecord() {
		body("One [@a-2001].");
		assertThat(inline("Two [@b-2002].")).contains("data-n=\"2\"");
	}

	@Test
	void sharesTheNoteOfTheSameCitation() {
		assertThat(body("One [@a-2001]. Two [@a-2001].")).contains("id=\"mark-a-2001\"", "id=\"mark-a-2001--2\"");
		assertThat(this.writer.notes()).extracting(Note::marks).containsExactly(2);
	}

	@Test
	void givesHeadingsAnAddress() {
		assertThat(body("## Who began it?\n\n## Who began it?")).contains("<h2 id=\"who-began-it\">",
				"<h2 id=\"who-began-it-" + PassageId.checksum("who-began-it\nwho-began-it") + "\">");
	}

	@Test
	void keepsTheSentenceAroundALink() {
		body("It rained. On 26 June [Beria](person:lavrentiy-beria) was arrested, no. 5 says. It stopped.");
		assertThat(this.writer.mentions()).extracting(Mention::sentence)
			.extracting(Html::markup)
			.containsExactly("On 26 June <mark>Beria</mark> was arrested, no. 5 says.");
	}

	@Test
	void keepsTheSentenceBeforeACitation() {
		body("It rained. It stopped. [@a-2001, p. 3] It froze.");
		assertThat(this.writer.mentions()).containsExactly(
				new Mention(new Citation("a-2001", "p. 3").source(), "p. 3", new Html("It stopped."), null));
	}

	@Test
	void leavesMarkupOfTheEditorAsText() {
		assertThat(body("a <script>alert(1)</script> [x](javascript:alert(1))")).doesNotContain("<script",
				"href=\"javascript");
	}

	@Test
	void setsTables() {
		assertThat(body("| a | b |\n|---|---|\n| 1 | 2 |")).contains("<th>a</th>", "<td>2</td>");
	}

	@Test
	void countsTheWordsOfTheBodyOnly() {
		Html html = this.writer.body("One two three [@a-2001].");
		inline("four five");
		assertThat(this.writer.prose(html, List.of(), List.of(), List.of(), List.of(), List.of()).words()).isEqualTo(3);
	}

	@Test
	void keepsTheParagraphsAsPlainText() {
		body("## A heading\n\n*One* `two`\nthree. [@a-2001]\n\n- [four](person:a)\n\n| five |\n|---|\n| six |");
		inline("Seven.");
		assertThat(this.writer.paragraphs()).containsExactly("A heading", "One two three.", "four", "five", "six",
				"Seven.");
	}

	@Test
	void knowsWhereTheBodyFirstLinksToARecord() {
		inline("[Beria](person:lavrentiy-beria)");
		body("[Beria](person:lavrentiy-beria) and [he](person:lavrentiy-beria)");
		assertThat(this.writer.mentions()).extracting(Mention::anchor)
			.containsExactly(null, "first-people-lavrentiy-beria", null);
	}

	@Test
	void leavesQuotationMarksInAddressesAndCodeAlone() {
		assertThat(body("'[O'Brien](https://example.org/o'brien)' `it's`")).contains("‘<a href=", "O’Brien",
				"https://example.org/o'brien", "<code>it's</code>");
	}

	@Test
	void leadsFromFullDatesToTheirDaysOnce() {
		assertThat(body("On 25 February 1956 he spoke; on 25 February 1956 they heard.")).containsOnlyOnce(
				"<a class=\"on\" href=\"/on/1956-02-25\"><span class=\"date\">25 February</span> 1956</a>");
		assertThat(this.writer.mentions()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "14–25 February 1956", "24 or 25 February 1956", "25 February 1966", "31 February 1956",
			"## 25 February 1956", "> 25 February 1956", "[25 February 1956](person:lavrentiy-beria)", "25 February",
			"February 1956" })
	void leadsFromNothingElseToADay(String markdown) {
		assertThat(body(markdown)).doesNotContain("/on/");
		assertThat(inline("25 February 1956")).doesNotContain("/on/");
	}

	private String body(String markdown) {
		return this.writer.body(markdown).markup();
	}

	private String inline(String markdown) {
		return this.writer.inline(markdown).markup();
	}

}
