package thaw.downloads;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import thaw.content.Edition;

/** The site of which downloads are made, as a reader sees it. */
public interface RunningSite {

	/** The edition that it shows. */
	Edition edition();

	/**
	 * Its public address without a slash at the end, for links that lead back to it.
	 */
	String address();

	/**
	 * What stands at an address of it.
	 * @param path from the root: {@code /people/nikita-khrushchev}
	 * @throws IOException if it does not answer 200
	 */
	byte[] bytes(String path) throws IOException;

	/** The page or text at an address of it. */
	default String text(String path) throws IOException {
		return new String(bytes(path), StandardCharsets.UTF_8);
	}

	/** The moment that stands in files for that of their making. */
	default Instant time() {
		return edition().date().atStartOfDay().toInstant(ZoneOffset.UTC);
	}

}
