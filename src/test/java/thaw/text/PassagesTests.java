package thaw.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import thaw.crossref.Ref;
import thaw.markup.Html;

/** Every passage has an address that is no number in an order. */
class PassagesTests {

	private static final Ref RECORD = Ref.parse("event:plain").orElseThrow();

	private final ProseWriter writer = new ProseWriter(new KnownTitles() {
		@Override
		public Optional<Html> titleHtml(Ref ref) {
			return Optional.empty();
		}

		@Override
		public String grade(Ref source) {
			return null;
		}
	}, RECORD);

	private String body(String markdown) {
		return this.writer.body(markdown).markup();
	}

	@Test
	void tellsTheSameWordsApartByTheirHeading() {
		String html = body("The same words.\n\n## Later\n\nThe same words.\n\nThe same words.");
		assertThat(ids(html)).doesNotHaveDuplicates().hasSize(4).startsWith(PassageId.of("The same words."), "later");
		assertThat(ids(html)).element(2)
			.isEqualTo("p-" + PassageId.checksum(PassageId.of("The same words.") + "\nlater"));
	}

	@Test
	void keepsAnAddressThatIsWritten() {
		String html = body("""
				## Who began it? {#the-beginning}

				Others wrote this. [@a-2001]
				{#p-0123abcd}

				- an item {#p-00000001}
				- another

				| Who | How many |
				|---|---|
				| he {#p-00000002} | 5 |
				| she | 6 |
				""");
		assertThat(ids(html)).startsWith("the-beginning", "p-0123abcd")
			.contains("p-00000001", "p-00000002")
			.hasSize(6)
			.doesNotHaveDuplicates();
		assertThat(html).doesNotContain("{#").contains("<li id=\"p-00000001\">an item</li>", "<tr id=\"p-00000002\">");
		assertThat(this.writer.paragraphs()).noneMatch((words) -> words.contains("#") || words.endsWith(" "));
		assertThat(this.writer.passages().all()).filteredOn((one) -> one.id().equals("p-0123abcd"))
			.extracting(Passage::words, Passage::derived, Passage::place)
			.containsExactly(tuple("Others wrote this.", PassageId.of("Others wrote this."), "body[1]"));
	}

	@Test
	void givesNoOtherPassageAnAddressThatIsWritten() {
		String taken = PassageId.of("One.");
		assertThat(ids(body("One.\n\nTwo. {#" + taken + "}"))).doesNotHaveDuplicates().endsWith(taken);
	}

	@Test
	void cutsTheAddressOfALongNote() {
		body("One [@a-2001, telegram of the ambassador to the minister, second copy].");
		body("Two [@a-2001, telegram of the ambassador to the minister, third copy].");
		assertThat(this.writer.notes()).extracting(Note::id)
			.doesNotHaveDuplicates()
			.allMatch((id) -> id.matches("note-a-2001-[0-9a-f]{8}"));
	}

	@Test
	void tellsNotesApartWhoseLettersAreNotLatin() {
		body("One [@a-2001, л. 5]. Two [@a-2001, д. 5].");
		assertThat(this.writer.notes()).extracting(Note::id).doesNotHaveDuplicates();
	}

	private static List<String> ids(String html) {
		return Jsoup.parse(html).select("[id]:not(a)").eachAttr("id");
	}

	@Test
	void linksEveryPassageToItself() {
		String html = PassageLinks
			.in(new Html(body("## A heading\n\nWords.\n\n- item\n  - inner\n\n| a |\n|---|\n| b |")))
			.markup();
		assertThat(Jsoup.parse(html).select("p, li, tbody tr, h2")).hasSize(5)
			.allSatisfy((one) -> assertThat(one.select("> .at, td > .at").attr("href")).isEqualTo("#" + one.id()));
		assertThat(Jsoup.parse(html).select("h2 .at[aria-hidden=true][tabindex=-1]")).hasSize(1);
	}

	@Test
	void refusesAnAddressThatWouldNotBeRead() {
		for (String faulty : List.of("One {#p-00000001} two.", "## One {#p-00000001}", "One. {#other}", "{#P-1}",
				"| a | b |\n|---|---|\n| b | c {#p-00000001} |", "## One {#note-a-2001}")) {
			assertThat(MarkupFault.in(faulty)).as(faulty).hasSize(1);
		}
		assertThat(MarkupFault.in("## One {#two}\n\nThree. {#p-00000001}")).isEmpty();
	}

}
