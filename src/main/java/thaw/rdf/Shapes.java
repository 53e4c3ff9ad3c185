package thaw.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What must hold of the data, in SHACL, for whoever loads or changes them.
 *
 * @see <a href="https://www.w3.org/TR/shacl/">Shapes Constraint Language</a>
 */
final class Shapes {

	static final String PATH = "/data/shapes.ttl";

	private static final String FILE = "/linkeddata/shapes.ttl";

	private Shapes() {
	}

	/** The shapes in Turtle, whose addresses are relative to that of the site. */
	static String turtle(String site) {
		try (InputStream file = Shapes.class.getResourceAsStream(FILE)) {
			return "@base <" + site + PATH + "> .\n" + new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
