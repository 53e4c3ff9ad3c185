package thaw.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.Session;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import thaw.crossref.Entry;

/** Builds the index and the vocabulary before the site takes its first request. */
@Component
class IndexAtStart implements SmartInitializingSingleton {

	private final EntityManagerFactory factory;

	private final Names names;

	private final Vocabulary vocabulary;

	IndexAtStart(EntityManagerFactory factory, Names names, Vocabulary vocabulary) {
		this.factory = factory;
		this.names = names;
		this.vocabulary = vocabulary;
	}

	@Override
	public void afterSingletonsInstantiated() {
		build();
	}

	/** Builds both anew from the database. */
	void build() {
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
			learn(EntrySheet.of(entry, session));
		});
	}

	private void learn(Sheet sheet) {
		for (Region region : Region.values()) {
			sheet.texts(region).forEach(this.vocabulary::learn);
		}
	}

}
