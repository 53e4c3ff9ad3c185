package thaw.downloads;

import java.io.IOException;
import java.util.List;

/**
 * Downloads of which the site says how many there are, such as one for each chapter; a
 * bean as {@link Download} is.
 */
public interface Downloads {

	/** All of them, in the order in which readers see them. */
	List<Download> of(RunningSite site) throws IOException;

}
