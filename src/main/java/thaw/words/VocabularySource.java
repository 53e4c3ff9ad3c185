package thaw.words;

/** Who has the words and names of the site, once they have been learned. */
@FunctionalInterface
public interface VocabularySource {

	/** What the site knows; who asks before it is learned waits. */
	Vocabulary vocabulary();

}
