package thaw.index;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.quotations.Quotation;
import thaw.words.KnownNames;

/** The records to be indexed, as the database has them. */
final class IndexedContent {

	private final EntityManager entities;

	private final Map<String, Entry> cards = new LinkedHashMap<>();

	private final Map<String, Quotation> quotations;

	IndexedContent(EntityManager entities) {
		this.entities = entities;
		entities.createQuery("from Entry order by position", Entry.class)
			.getResultList()
			.forEach((entry) -> this.cards.put(entry.ref().toString(), entry));
		this.quotations = entities.createQuery("from Quotation", Quotation.class)
			.getResultStream()
			.collect(Collectors.toMap((quotation) -> quotation.ref().toString(), Function.identity()));
	}

	/** All records by their names, in the order of their titles. */
	Map<String, Entry> cards() {
		return this.cards;
	}

	/** The dossiers by their names. */
	Map<String, Quotation> quotations() {
		return this.quotations;
	}

	/** Adds all records to an index, and teaches their names. */
	void addTo(IndexBuilder builder, KnownNames names) {
		this.cards.values().forEach(names::learn);
		Map<String, List<String>> paragraphs = paragraphs();
		Map<String, Long> references = references();
		Map<String, String> titles = this.cards.values()
			.stream()
			.filter((entry) -> entry.kind() == Kind.SOURCE)
			.collect(Collectors.toMap(Entry::slug, Entry::title));
		this.cards.forEach((ref, entry) -> {
			Quotation quotation = this.quotations.get(ref);
			List<String> said = paragraphs.get(ref);
			IndexDocument document = (quotation != null) ? QuotationDocument.of(quotation, said, titles)
					: EntryDocument.of(entry, said);
			builder.add(entry, quotation, document, references.getOrDefault(ref, 0L).intValue());
		});
	}

	/** What is said of each record in sentences, without its prose, which is larger. */
	@SuppressWarnings("unchecked")
	private Map<String, List<String>> paragraphs() {
		return this.entities.createQuery("select t.ref, t.paragraphs from RecordText t", Object[].class)
			.getResultStream()
			.collect(Collectors.toMap((row) -> (String) row[0], (row) -> (List<String>) row[1]));
	}

	/** How often other records point at each: the most spoken of comes first. */
	private Map<String, Long> references() {
		return this.entities
			.createQuery("select c.to.ref, count(*) from CrossReference c group by c.to.ref", Object[].class)
			.getResultStream()
			.collect(Collectors.toMap((row) -> (String) row[0], (row) -> (Long) row[1]));
	}

}
