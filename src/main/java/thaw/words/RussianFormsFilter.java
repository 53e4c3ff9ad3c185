package thaw.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Puts Russian words whose stem changes from case to case into the nominative: день for
 * дня. They stand in {@code words/russian-forms.txt}, a word a line, its first form
 * first, with е for ё.
 */
final class RussianFormsFilter extends TokenFilter {

	private static final Map<String, String> FIRST_FORMS = read();

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	RussianFormsFilter(TokenStream input) {
		super(input);
	}

	/** By which Lucene makes it. */
	public static final class Factory extends TokenFilterFactory {

		/** Takes no arguments. */
		public Factory(Map<String, String> arguments) {
			super(arguments);
		}

		@Override
		public TokenStream create(TokenStream input) {
			return new RussianFormsFilter(input);
		}

	}

	@Override
	public boolean incrementToken() throws IOException {
		if (!this.input.incrementToken()) {
			return false;
		}
		if (this.term.length() > 0 && this.term.charAt(0) >= 'а') {
			String first = FIRST_FORMS.get(this.term.toString());
			if (first != null) {
				this.term.setEmpty().append(first);
			}
		}
		return true;
	}

	private static Map<String, String> read() {
		Map<String, String> firstForms = new HashMap<>();
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(
				RussianFormsFilter.class.getResourceAsStream("/words/russian-forms.txt"), StandardCharsets.UTF_8))) {
			lines.lines().filter((line) -> !line.startsWith("#")).map((line) -> line.split(" ")).forEach((forms) -> {
				for (String form : forms) {
					firstForms.putIfAbsent(form, forms[0]);
				}
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return Map.copyOf(firstForms);
	}

}
