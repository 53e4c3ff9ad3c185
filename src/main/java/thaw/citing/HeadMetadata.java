package thaw.citing;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the head of a page says to reference managers, as Zotero's translator for embedded
 * metadata reads it: the type is said outright, since {@code citation_title} alone is
 * taken for an article in a journal; the work around it is named by
 * {@code prism.publicationName}, since {@code citation_journal_title} and
 * {@code citation_book_title} change the type.
 */
final class HeadMetadata {

	private final List<Citing.Meta> meta = new ArrayList<>();

	private HeadMetadata() {
	}

	static List<Citing.Meta> of(CSLItemData item) {
		HeadMetadata head = new HeadMetadata();
		head.add("z:itemType", ItemType.of(item).zotero());
		head.add("citation_title", item.getTitle());
		Stream.ofNullable(item.getAuthor())
			.flatMap(Arrays::stream)
			.forEach((author) -> head.add("citation_author", name(author)));
		head.add("citation_publication_date", date(item));
		head.add("citation_language", item.getLanguage());
		head.add("citation_public_url", item.getURL());
		head.add("prism.publicationName", item.getContainerTitle());
		head.add("citation_publisher", item.getPublisher());
		head.add("citation_isbn", item.getISBN());
		head.add("citation_doi", item.getDOI());
		return head.meta;
	}

	/** A date that is not certain is none that a program may take for one. */
	private static String date(CSLItemData item) {
		IssueDate issued = new IssueDate(item.getIssued());
		return (item.getIssued() == null) ? null
				: issued.isDoubtful() ? issued.years() : issued.first().replace('-', '/');
	}

	private static String name(CSLName name) {
		return (name.getFamily() == null) ? name.getLiteral()
				: name.getFamily() + ((name.getGiven() != null) ? ", " + name.getGiven() : "");
	}

	private void add(String name, String content) {
		if (content != null) {
			this.meta.add(new Citing.Meta(name, content));
		}
	}

}
