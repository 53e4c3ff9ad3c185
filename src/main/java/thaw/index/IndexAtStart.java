package thaw.index;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.Session;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import thaw.crossref.Entry;
import thaw.words.KnownNames;
import thaw.words.KnownWords;

/**
 * Builds the index, and learns the words and names of the site, before it takes its first
 * request.
 */
@Component
class IndexAtStart implements SmartInitializingSingleton {

	private final EntityManagerFactory factory;

	private final KnownNames names;

	private final KnownWords words;

	IndexAtStart(EntityManagerFactory factory, KnownNames names, KnownWords words) {
		this.factory = factory;
		this.names = names;
		this.words = words;
	}

	@Override
	public void afterSingletonsInstantiated() {
		try {
			Search.mapping(this.factory).scope(Object.class).massIndexer().startAndWait();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("stopped while the search index was being built", ex);
		}
		try (EntityManager entities = this.factory.createEntityManager()) {
			learn(entities.unwrap(Session.class));
		}
	}

	private void learn(Session session) {
		session.createQuery("from Entry", Entry.class).list().forEach((entry) -> {
			this.names.learn(entry);
			learn(EntryDocument.of(entry, session));
		});
	}

	private void learn(IndexDocument document) {
		for (IndexedPart part : IndexedPart.values()) {
			document.texts(part).forEach(this.words::learn);
		}
	}

}
