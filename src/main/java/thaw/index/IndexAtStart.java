package thaw.index;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import thaw.bundle.Bundle;
import thaw.bundle.DamagedBundle;
import thaw.content.EditionContent;
import thaw.words.Vocabulary;
import thaw.words.VocabularySource;

/**
 * Opens the index that the build has made of the content, or makes it where the content
 * is another. Pages are served meanwhile; who searches waits.
 */
@Component
public class IndexAtStart implements SmartInitializingSingleton, VocabularySource {

	private static final Logger LOG = LoggerFactory.getLogger(IndexAtStart.class);

	private static final String FILE = "edition/index.bin";

	private final EntityManagerFactory factory;

	private final EditionContent content;

	private final Resource file;

	private volatile CompletableFuture<IndexFile> opened = new CompletableFuture<>();

	IndexAtStart(EntityManagerFactory factory, EditionContent content, @Value("classpath:" + FILE) Resource file) {
		this.factory = factory;
		this.content = content;
		this.file = file;
	}

	/** The index; who asks before it is open waits. */
	public Index index() {
		return this.opened.join().index();
	}

	/** Whether nobody would have to wait for it. */
	public boolean isOpen() {
		return this.opened.isDone() && !this.opened.isCompletedExceptionally();
	}

	@Override
	public Vocabulary vocabulary() {
		return this.opened.join().vocabulary();
	}

	/** Takes the place of the index with one that answers the same. */
	public void replace(Index other) {
		this.opened = CompletableFuture.completedFuture(new IndexFile(vocabulary(), other));
	}

	/** Opens the index anew, into memory, where what had taken its place is lost. */
	public void reopen() {
		try (EntityManager entities = this.factory.createEntityManager()) {
			this.opened = CompletableFuture.completedFuture(opened(entities));
		}
	}

	@Override
	public void afterSingletonsInstantiated() {
		Thread opener = new Thread(this::open, "search-index");
		opener.setDaemon(true);
		opener.start();
	}

	private void open() {
		try (EntityManager entities = this.factory.createEntityManager()) {
			this.opened.complete(opened(entities));
		}
		catch (RuntimeException | Error ex) {
			LOG.error("The search index could not be opened", ex);
			this.opened.completeExceptionally(ex);
		}
	}

	private IndexFile opened(EntityManager entities) {
		IndexedContent indexed = new IndexedContent(entities);
		try {
			Bundle bundle = this.file.exists() ? Bundle.open(this.file) : null;
			if (bundle != null && bundle.content() == this.content.checksum()) {
				return IndexFile.read(bundle, indexed);
			}
		}
		catch (DamagedBundle | IOException ex) {
			LOG.warn("{} It is made anew.", ex.getMessage());
		}
		return IndexFile.of(indexed);
	}

	/**
	 * Writes the index where the next start finds it.
	 * @param classes folder of the classes of the build
	 */
	public void write(Path classes) throws IOException {
		IndexFile all = this.opened.join();
		Bundle.write(classes.resolve(FILE), this.content.checksum(), all::write);
	}

}
