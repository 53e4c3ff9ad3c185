package thaw.index;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.store.DataOutput;
import thaw.bundle.Bundle;
import thaw.words.Vocabulary;

/**
 * What is known of the texts, as it stands in one file.
 *
 * @param vocabulary their words and names
 * @param index where they stand
 */
record IndexFile(Vocabulary vocabulary, Index index) {

	/** What a build has written, over the records that it was made from. */
	static IndexFile read(Bundle bundle, IndexedContent content) throws IOException {
		AtomicReference<IndexFile> read = new AtomicReference<>();
		bundle.read((in) -> read.set(new IndexFile(Vocabulary.read(in), new Index(IndexParts.read(in, content)))));
		return read.get();
	}

	/** All that the records say. */
	static IndexFile of(IndexedContent content) {
		Vocabulary vocabulary = new Vocabulary();
		IndexBuilder builder = new IndexBuilder(vocabulary.words());
		content.addTo(builder, vocabulary.names());
		return new IndexFile(vocabulary, builder.index());
	}

	void write(DataOutput out) throws IOException {
		this.vocabulary.write(out);
		this.index.write(out);
	}

}
