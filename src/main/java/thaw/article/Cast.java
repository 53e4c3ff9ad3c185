package thaw.article;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import thaw.crossref.CrossReference;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.markup.Html;

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
	 * @param mention fragment of the first link to it in the text, or null if it is named
	 * only after the text
	 */
	record Member(String id, String url, String name, @JsonIgnore Html html, String particulars, String blurb,
			@JsonIgnore String mention) {

		static Member of(List<CrossReference> mentions) {
			Entry entry = mentions.get(0).to();
			String mention = mentions.stream()
				.map(CrossReference::anchor)
				.filter(Objects::nonNull)
				.findFirst()
				.orElse(null);
			return new Member(entry.ref().toString(), entry.path(), entry.title(), entry.titleHtml(),
					entry.particulars(), entry.blurb(), mention);
		}

	}

	/** The records that a text mentions, by kind. */
	static List<Cast> of(List<CrossReference> mentions) {
		Map<Ref, List<CrossReference>> byRecord = mentions.stream()
			.collect(Collectors.groupingBy((mention) -> mention.to().ref(), LinkedHashMap::new, Collectors.toList()));
		return Arrays.stream(Kind.values())
			.map((kind) -> new Cast(kind.plural(),
					byRecord.entrySet()
						.stream()
						.filter((record) -> record.getKey().kind() == kind)
						.map((record) -> Member.of(record.getValue()))
						.toList()))
			.filter((group) -> !group.links().isEmpty())
			.toList();
	}

}
