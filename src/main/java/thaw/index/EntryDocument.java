package thaw.index;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.Session;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.quotations.Quotation;
import thaw.records.RecordText;

/** What is to be found of a record of any kind. */
public final class EntryDocument {

	private EntryDocument() {
	}

	/** A quotation by its dossier, any other record by its card and its text. */
	static IndexDocument of(Entry entry, Session session) {
		return parts(entry, session).facet(Facet.KIND, List.of(entry.kind().prefix()))
			.order(-references(entry, session), entry.earliest(), entry.sortTitle());
	}

	/** All texts of the record that are searched, but for its title and its line. */
	public static List<String> texts(Entry entry, Session session) {
		IndexDocument document = parts(entry, session);
		return EnumSet.complementOf(EnumSet.of(IndexedPart.TITLE))
			.stream()
			.flatMap((part) -> document.texts(part).stream())
			.filter((text) -> !text.equals(entry.blurb()))
			.toList();
	}

	private static IndexDocument parts(Entry entry, Session session) {
		return (entry.kind() == Kind.QUOTATION)
				? QuotationDocument.of(session.find(Quotation.class, entry.slug()), paragraphs(entry.ref(), session))
				: ofCard(entry, session);
	}

	private static IndexDocument ofCard(Entry entry, Session session) {
		return new IndexDocument(entry.ref().toString()).text(IndexedPart.TITLE, List.of(entry.title()))
			.text(IndexedPart.VARIANTS, entry.names())
			.text(IndexedPart.NOTE,
					Stream.concat(Stream.of(entry.blurb()), paragraphs(entry.ref(), session).stream()).toList());
	}

	/** All that is said of a record in sentences. */
	static List<String> paragraphs(Ref ref, Session session) {
		return session.find(RecordText.class, ref.toString()).paragraphs();
	}

	/**
	 * How often other records point at it: among equals the most spoken of comes first.
	 */
	private static int references(Entry entry, Session session) {
		return session.createQuery("select count(*) from CrossReference c where c.to.ref = :to", Long.class)
			.setParameter("to", entry.ref().toString())
			.getSingleResult()
			.intValue();
	}

}
