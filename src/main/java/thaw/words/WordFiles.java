package thaw.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lists of words that the editors keep. */
final class WordFiles {

	private WordFiles() {
	}

	/**
	 * The words of each line of a list; comments begin with a number sign.
	 * @param name of the file in {@code words}, without its ending
	 */
	static List<List<String>> lines(String name) {
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(
				WordFiles.class.getResourceAsStream("/words/" + name + ".txt"), StandardCharsets.UTF_8))) {
			return lines.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> List.of(line.strip().split("\\s+")))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
