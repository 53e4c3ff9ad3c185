package thaw.content;

import java.util.List;
import thaw.crossref.Kind;

/**
 * One kind of content: how a file of it becomes a card in the catalogue and rows in its
 * tables.
 */
public interface Shelf {

	/** The kind of record that stands here. */
	Kind kind();

	/** The tables it fills; a table stands after those it refers to. */
	List<String> tables();

	/**
	 * What the catalogue says of a record. Asked of all records before any is shelved.
	 */
	Card card(Fields front);

	/**
	 * Turns a record into rows. Faults are reported through the manuscript, never thrown.
	 */
	void shelve(Manuscript manuscript);

}
