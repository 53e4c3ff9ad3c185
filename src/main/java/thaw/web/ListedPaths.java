package thaw.web;

import java.util.List;

/** A room that has pages worth finding beside the records of the catalogue. */
public interface ListedPaths {

	/** Their addresses, without that of the site. Asked within a transaction. */
	List<String> paths();

}
