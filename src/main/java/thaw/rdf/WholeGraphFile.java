package thaw.rdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import thaw.downloads.Download;
import thaw.downloads.RunningSite;

/**
 * The whole reference in RDF as a file to take along: it takes seconds to make, so the
 * site does not.
 *
 * @param format in what form
 * @param whole of what it is made
 */
record WholeGraphFile(RdfFormat format, WholeGraph whole) implements Download {

	/** The forms in which it is made: a statement a line, and for people. */
	static final List<RdfFormat> FORMATS = List.of(RdfFormat.N_TRIPLES, RdfFormat.TURTLE);

	/** The name of the file in a format. */
	static String name(RdfFormat format) {
		return "khrushchev-thaw" + format.extension() + ".gz";
	}

	/** How many statements a file of N-Triples has: one a line. */
	static long triples(Path file) throws IOException {
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
			return lines.lines().count();
		}
	}

	@Override
	public String file() {
		return name(this.format);
	}

	@Override
	public String title() {
		return "The whole reference as linked data, in " + this.format.label();
	}

	@Override
	public String description() {
		return "Every record with its dates, ties, offices, evidence and sources in RDF, compressed. Any triple store "
				+ "reads it; the vocabulary and the shapes say what is in it.";
	}

	@Override
	public String type() {
		return "application/gzip";
	}

	@Override
	public void write(Path target, RunningSite site) throws IOException {
		try (OutputStream out = Files.newOutputStream(target)) {
			this.whole.write(this.format, site.address(), out);
		}
	}

}
