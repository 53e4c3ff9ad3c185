package thaw.sources;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import thaw.content.Fields;
import thaw.content.Values;
import thaw.dates.HistoricalDate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the bibliographic keys of a file into CSL. */
final class CslRecord {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private CslRecord() {
	}

	/** Reads CSL-JSON that this site has written. */
	static CSLItemData read(String csl) {
		return CSLItemData.fromJson(JSON.readValue(csl, new TypeReference<>() {
		}));
	}

	static CSLItemData of(String citekey, Fields front) {
		CSLItemDataBuilder item = new CSLItemDataBuilder().id(citekey)
			.type(type(front))
			.author(names(front, "author"))
			.editor(names(front, "editor"))
			.translator(names(front, "translator"))
			.title(front.text("title"))
			.titleShort(front.optional("short-title"))
			.originalTitle(originalTitle(front))
			.containerTitle(front.optional("container-title"))
			.collectionTitle(front.optional("collection-title"));
		published(item, front);
		dated(item, front);
		return item.build();
	}

	private static void published(CSLItemDataBuilder item, Fields front) {
		item.volume(volume(front))
			.issue(front.optional("issue"))
			.page(front.optional("page"))
			.edition(front.optional("edition"))
			.publisher(front.optional("publisher"))
			.publisherPlace(front.optional("publisher-place"))
			.ISBN(front.optional("ISBN"))
			.DOI(front.optional("DOI"))
			.URL(front.raw("URL"))
			.archive(front.optional("archive"))
			.archiveLocation(front.optional("archive_location"))
			.language(front.read("language", Values::language, "a language such as ru"));
	}

	/** A work in its original language is not translated from itself. */
	private static String originalTitle(Fields front) {
		String original = front.optional("original-title");
		return (original != null && original.equalsIgnoreCase(front.optional("title"))) ? null : original;
	}

	/** The number of the volume, unless the title says it: it would stand there twice. */
	private static String volume(Fields front) {
		String volume = front.optional("volume");
		boolean said = volume != null && Pattern
			.compile("(?iu)\\b(vol\\.|volume|т\\.|том|Bd\\.|Band|t\\.|tome) " + Pattern.quote(volume) + "\\b")
			.matcher(Objects.requireNonNullElse(front.optional("title"), ""))
			.find();
		return said ? null : volume;
	}

	private static void dated(CSLItemDataBuilder item, Fields front) {
		HistoricalDate issued = front.optionalDate("issued");
		if (issued != null) {
			item.issued(CslDate.of(issued));
		}
		HistoricalDate accessed = front.optionalDate("accessed");
		if (accessed != null) {
			item.accessed(CslDate.of(accessed));
		}
	}

	private static CSLType type(Fields front) {
		return front.choice("type", (word) -> {
			try {
				return Optional.of(CSLType.fromString(word));
			}
			catch (IllegalArgumentException ex) {
				return Optional.empty();
			}
		}, "a type of CSL such as book");
	}

	private static CSLName[] names(Fields front, String key) {
		List<CSLName> names = front.maps(key).stream().map(CslRecord::name).toList();
		return names.isEmpty() ? null : names.toArray(CSLName[]::new);
	}

	private static CSLName name(Fields name) {
		CSLName read = new CSLNameBuilder().family(name.optional("family"))
			.given(name.optional("given"))
			.literal(name.optional("literal"))
			.build();
		if (read.getFamily() == null && read.getLiteral() == null) {
			name.report("family", "nothing", "family and given, or literal");
		}
		name.reportUnread();
		return read;
	}

}
