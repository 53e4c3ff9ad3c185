package thaw.article;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Arrays;
import java.util.List;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.text.ProseWriter;

/**
 * Records of one kind that a chapter names, with the words of their previews.
 *
 * @param heading what they are called
 * @param links the records in the order of their first mention
 */
record Cast(String heading, List<Member> links) {

	/**
	 * A record that the chapter names.
	 *
	 * @param particulars what a reader should know of it before its page, or empty
	 * @param blurb one line that says what it is
	 * @param mention id of the first link to it in the text, or null if it is named only
	 * after the text
	 */
	record Member(String id, String url, String name, @JsonIgnore String html, String particulars, String blurb,
			@JsonIgnore String mention) {

		static Member of(Entry entry, String text) {
			String mention = ProseWriter.firstLinkId(entry.ref());
			return new Member(entry.ref().toString(), entry.path(), entry.title(), entry.titleHtml(),
					entry.particulars(), entry.blurb(), text.contains("\"" + mention + "\"") ? mention : null);
		}

	}

	/**
	 * The records by kind.
	 * @param named the records that the text names, in its order
	 * @param text the text as HTML
	 */
	static List<Cast> of(List<Entry> named, String text) {
		return Arrays.stream(Kind.values())
			.map((kind) -> new Cast(kind.plural(),
					named.stream()
						.filter((entry) -> entry.kind() == kind)
						.map((entry) -> Member.of(entry, text))
						.distinct()
						.toList()))
			.filter((group) -> !group.links().isEmpty())
			.toList();
	}

}
