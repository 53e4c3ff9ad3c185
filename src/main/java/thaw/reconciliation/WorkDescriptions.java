package thaw.reconciliation;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import thaw.crossref.Ref;
import thaw.sources.Sources;

/** What the descriptions of works say beyond the columns of their data set. */
@Component
class WorkDescriptions {

	static final List<String> PROPERTIES = List.of("author", "editor", "originalTitle", "containerTitle", "publisher",
			"publisherPlace", "language", "isbn", "doi", "webAddress");

	private static final int MOST_KEPT = 500;

	private final LoadingCache<String, CSLItemData> items;

	WorkDescriptions(Sources sources) {
		this.items = Caffeine.newBuilder()
			.maximumSize(MOST_KEPT)
			.build((slug) -> sources.findBySlug(slug).orElseThrow().item());
	}

	/** The value or the values of a property of a work; null if it has none. */
	Object value(Ref work, String property) {
		CSLItemData item = this.items.get(work.slug());
		return switch (property) {
			case "author" -> names(item.getAuthor());
			case "editor" -> names(item.getEditor());
			case "originalTitle" -> item.getOriginalTitle();
			case "containerTitle" -> item.getContainerTitle();
			case "publisher" -> item.getPublisher();
			case "publisherPlace" -> item.getPublisherPlace();
			case "language" -> item.getLanguage();
			case "isbn" -> item.getISBN();
			case "doi" -> item.getDOI();
			case "webAddress" -> item.getURL();
			default -> null;
		};
	}

	/** Family name first, as in a catalogue. */
	private static List<String> names(CSLName[] names) {
		return (names == null) ? List.of()
				: Arrays.stream(names)
					.map((name) -> (name.getLiteral() != null) ? name.getLiteral()
							: Stream.of(name.getFamily(), name.getGiven())
								.filter(Objects::nonNull)
								.collect(Collectors.joining(", ")))
					.toList();
	}

}
