package thaw.content;

import java.util.List;

/** What the tables are filled from. */
interface ContentSource {

	/** Differs whenever what fills the tables does. */
	int checksum();

	/** Tables in the order in which they are filled: each after those it refers to. */
	List<String> tables();

	/**
	 * Sends the rows of each table that has any.
	 * @param lengths what the columns take
	 * @throws ContentProblems if anything is wrong with the content; nothing has been
	 * sent then
	 */
	void send(ColumnLengths lengths, RowSink sink);

}
