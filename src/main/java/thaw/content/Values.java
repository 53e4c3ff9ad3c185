package thaw.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The forms of values that several kinds of record have. Each reads a text, or throws an
 * {@link IllegalArgumentException} that says what is wrong with it.
 */
public final class Values {

	/** Those of ISO 639-1, and Serbo-Croatian, which it dropped and BCP 47 keeps. */
	private static final Set<String> LANGUAGES = Stream.concat(Arrays.stream(Locale.getISOLanguages()), Stream.of("sh"))
		.collect(Collectors.toUnmodifiableSet());

	private Values() {
	}

	/** A finite decimal number without exponent: {@code -82.38}. */
	public static Double decimal(String text) {
		return Double.valueOf(required(text, "-?\\d{1,15}(\\.\\d+)?", "not a decimal number"));
	}

	/**
	 * The same under a key that must be there; 0, and the fault reported, if it is not.
	 */
	public static double decimal(Fields fields, String key) {
		fields.text(key);
		return Objects.requireNonNullElse(fields.read(key, Values::decimal, "a number"), 0.0);
	}

	/** A whole number from nought, of at most fifteen digits: {@code 2500000}. */
	public static Long whole(String text) {
		return Long.valueOf(required(text, "0|[1-9]\\d{0,14}", "not a whole number from nought, in digits"));
	}

	/**
	 * The same under a key that must be there; 0, and the fault reported, if it is not.
	 */
	public static long whole(Fields fields, String key) {
		fields.text(key);
		return Objects.requireNonNullElse(fields.read(key, Values::whole, "a whole number"), 0L);
	}

	/** A sentence that must be there, with the stop at its end. */
	public static String sentence(Fields fields, String key) {
		String text = fields.text(key);
		if (!text.isEmpty() && !text.matches("(?s).*[.!?…][”’)]*")) {
			fields.report(key, "no stop at the end", "a sentence");
		}
		return text;
	}

	/** A language tag (BCP 47) whose language is one of ISO 639-1: {@code ru-Latn}. */
	public static String language(String text) {
		String language = Locale.forLanguageTag(text).getLanguage();
		if (!LANGUAGES.contains(language) || !Locale.forLanguageTag(text).toLanguageTag().equalsIgnoreCase(text)) {
			throw new IllegalArgumentException("no language tag");
		}
		return text;
	}

	private static String required(String text, String form, String fault) {
		if (!text.matches(form)) {
			throw new IllegalArgumentException(fault);
		}
		return text;
	}

	/** The word for a constant in the files: {@code LED_TO} is {@code led-to}. */
	public static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Finds a constant by its word. */
	public static <E extends Enum<E>> Function<String, Optional<E>> oneOf(Class<E> type) {
		return (text) -> Arrays.stream(type.getEnumConstants())
			.filter((constant) -> word(constant).equals(text))
			.findFirst();
	}

	/** The words from which to choose. */
	public static <E extends Enum<E>> String choices(Class<E> type) {
		return "one of " + Arrays.stream(type.getEnumConstants()).map(Values::word).collect(Collectors.joining(", "));
	}

}
