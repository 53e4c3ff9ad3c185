package thaw.search;

import java.util.List;
import java.util.stream.Stream;
import org.hibernate.Session;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.quotations.Quotation;

/** What is to be found of a record of any kind. */
final class EntrySheet {

	private EntrySheet() {
	}

	/** A quotation by its dossier, any other record by its card and its text. */
	static Sheet of(Entry entry, Session session) {
		Sheet sheet = (entry.kind() == Kind.QUOTATION) ? QuotationSheet.of(session.find(Quotation.class, entry.slug()),
				RecordProse.paragraphs(entry.ref(), session)) : ofCard(entry, session);
		return sheet.facet(Facet.KIND, List.of(entry.kind().prefix()))
			.order(-references(entry, session), entry.earliest(), entry.sortTitle());
	}

	private static Sheet ofCard(Entry entry, Session session) {
		return new Sheet(entry.ref().toString()).text(Region.TITLE, List.of(entry.title()))
			.text(Region.VARIANTS, entry.names())
			.text(Region.NOTE,
					Stream.concat(Stream.of(entry.blurb()), RecordProse.paragraphs(entry.ref(), session).stream())
						.toList());
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
