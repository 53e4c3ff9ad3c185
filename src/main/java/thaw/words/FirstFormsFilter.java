package thaw.words;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Puts words whose stem changes from form to form into their first form: день for дня,
 * write for wrote. They stand in {@code words/russian-forms.txt} and
 * {@code words/english-forms.txt}, a word a line, its first form first, with е for ё.
 */
final class FirstFormsFilter extends TokenFilter {

	private static final Map<String, String> FIRST_FORMS = read();

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	FirstFormsFilter(TokenStream input) {
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
			return new FirstFormsFilter(input);
		}

	}

	@Override
	public boolean incrementToken() throws IOException {
		if (!this.input.incrementToken()) {
			return false;
		}
		String first = FIRST_FORMS.get(this.term.toString());
		if (first != null) {
			this.term.setEmpty().append(first);
		}
		return true;
	}

	private static Map<String, String> read() {
		Map<String, String> firstForms = new HashMap<>();
		Stream.of("russian-forms", "english-forms")
			.flatMap((file) -> WordFiles.lines(file).stream())
			.forEach((forms) -> forms.forEach((form) -> firstForms.putIfAbsent(form, forms.get(0))));
		return Map.copyOf(firstForms);
	}

}
