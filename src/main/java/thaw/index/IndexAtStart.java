package thaw.index;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.quotations.Quotation;
import thaw.words.KnownNames;
import thaw.words.KnownWords;

/**
 * Builds the index, and learns the words and names of the site, before it takes its first
 * request.
 */
@Component
public class IndexAtStart implements SmartInitializingSingleton {

	private final EntityManagerFactory factory;

	private final KnownNames names;

	private final KnownWords words;

	private volatile Index index = Index.EMPTY;

	IndexAtStart(EntityManagerFactory factory, KnownNames names, KnownWords words) {
		this.factory = factory;
		this.names = names;
		this.words = words;
	}

	/** The index as it was last built; empty before the site has started. */
	public Index index() {
		return this.index;
	}

	@Override
	public void afterSingletonsInstantiated() {
		try (EntityManager entities = this.factory.createEntityManager()) {
			this.index = built(entities);
		}
	}

	private Index built(EntityManager entities) {
		List<Entry> entries = entities.createQuery("from Entry order by position", Entry.class).getResultList();
		entries.forEach(this.names::learn);
		Map<String, List<String>> paragraphs = paragraphs(entities);
		Map<String, Quotation> quotations = entities.createQuery("from Quotation", Quotation.class)
			.getResultStream()
			.collect(Collectors.toMap((quotation) -> quotation.ref().toString(), Function.identity()));
		Map<String, Long> references = references(entities);
		Map<String, String> titles = entries.stream()
			.filter((entry) -> entry.kind() == Kind.SOURCE)
			.collect(Collectors.toMap(Entry::slug, Entry::title));
		IndexBuilder builder = new IndexBuilder(this.words);
		for (Entry entry : entries) {
			String ref = entry.ref().toString();
			Quotation quotation = quotations.get(ref);
			List<String> said = paragraphs.get(ref);
			IndexDocument document = (quotation != null) ? QuotationDocument.of(quotation, said, titles)
					: EntryDocument.of(entry, said);
			builder.add(entry, quotation, document, references.getOrDefault(ref, 0L).intValue());
		}
		return builder.index();
	}

	/** What is said of each record in sentences, without its prose, which is larger. */
	@SuppressWarnings("unchecked")
	private static Map<String, List<String>> paragraphs(EntityManager entities) {
		return entities.createQuery("select t.ref, t.paragraphs from RecordText t", Object[].class)
			.getResultStream()
			.collect(Collectors.toMap((row) -> (String) row[0], (row) -> (List<String>) row[1]));
	}

	/** How often other records point at each: the most spoken of comes first. */
	private static Map<String, Long> references(EntityManager entities) {
		return entities.createQuery("select c.to.ref, count(*) from CrossReference c group by c.to.ref", Object[].class)
			.getResultStream()
			.collect(Collectors.toMap((row) -> (String) row[0], (row) -> (Long) row[1]));
	}

}
