package thaw.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import thaw.dates.HistoricalDate;
import thaw.text.Typography;

/**
 * Typed reading of a map of the front matter. A key that is missing or holds something
 * else is reported with its file and line, and reading goes on with an empty value; a key
 * that nobody has read is reported as unknown.
 */
public final class Fields {

	private final ContentFile file;

	final String prefix;

	private final Map<String, Object> values;

	private final Library library;

	final TreeSet<String> read = new TreeSet<>();

	Fields(ContentFile file, String prefix, Map<String, Object> values, Library library) {
		this.file = file;
		this.prefix = prefix;
		this.values = values;
		this.library = library;
	}

	/** A text that must be there; empty if it is not. */
	public String text(String key) {
		String text = optional(key);
		if (text == null || text.isBlank()) {
			report(key, "nothing", "a text");
			return "";
		}
		return text;
	}

	/** A text in which straight quotation marks are made curly, or null. */
	public String optional(String key) {
		String raw = raw(key);
		return (raw != null) ? Typography.curl(raw) : null;
	}

	/** A text exactly as written, or null. */
	public String raw(String key) {
		Object value = get(key);
		if (value != null && !(value instanceof String)) {
			report(key, "a list or a map", "a text");
			return null;
		}
		return (value != null) ? ((String) value).strip() : null;
	}

	/** A list of texts; empty if the key is not there. */
	public List<String> texts(String key) {
		Object value = get(key);
		if (value == null) {
			return List.of();
		}
		if (!(value instanceof List<?> list) || !list.stream().allMatch(String.class::isInstance)) {
			report(key, "'" + value + "'", "a list of texts");
			return List.of();
		}
		return list.stream()
			.map((text) -> Typography.curl(((String) text).strip().replaceAll("\\s*\n\\s*", " ")))
			.toList();
	}

	/** A list of maps; empty if the key is not there. */
	@SuppressWarnings("unchecked")
	public List<Fields> maps(String key) {
		Object value = get(key);
		if (value != null && !(value instanceof List<?> list && list.stream().allMatch(Map.class::isInstance))) {
			report(key, "'" + value + "'", "a list of maps");
			return List.of();
		}
		List<Fields> maps = new ArrayList<>();
		for (Object map : (value != null) ? (List<?>) value : List.of()) {
			maps.add(new Fields(this.file, this.prefix + key + "[" + maps.size() + "].", (Map<String, Object>) map,
					this.library));
		}
		return maps;
	}

	/** A map from words to words, in its order; empty if the key is not there. */
	public Map<String, String> map(String key) {
		Object value = get(key);
		Map<String, String> map = new LinkedHashMap<>();
		if (value instanceof Map<?, ?> pairs && pairs.values().stream().allMatch(String.class::isInstance)) {
			pairs.forEach((word, meaning) -> map.put(word.toString(), meaning.toString()));
		}
		else if (value != null) {
			report(key, "'" + value + "'", "a map from words to words");
		}
		return map;
	}

	/** An EDTF date that must be there; null if it is not or is faulty. */
	public HistoricalDate date(String key) {
		text(key);
		return optionalDate(key);
	}

	/** An EDTF date, or null. */
	public HistoricalDate optionalDate(String key) {
		return read(key, HistoricalDate::parse, "an EDTF date");
	}

	/** Whether a key is {@code true}; without the key, false. */
	public boolean flag(String key) {
		return "true".equals(read(key, (text) -> text.matches("true|false") ? text : null, "true or false"));
	}

	/** One of a closed list that must be there; null if it is not. */
	public <T> T choice(String key, Function<String, Optional<T>> of, String choices) {
		text(key);
		return read(key, (text) -> of.apply(text).orElse(null), choices);
	}

	/**
	 * A value read by a function that answers null or throws for what it does not know;
	 * null if it is not there.
	 */
	public <T> T read(String key, Function<String, T> reader, String expected) {
		String text = raw(key);
		if (text == null || text.isEmpty()) {
			return null;
		}
		try {
			T value = reader.apply(text);
			if (value == null) {
				report(key, "'" + text + "'", expected);
			}
			return value;
		}
		catch (IllegalArgumentException ex) {
			report(key, "'" + text + "' (" + ex.getMessage() + ")", expected);
			return null;
		}
	}

	/** The name in its own script, abbreviation, today's name and aliases, if any. */
	public List<String> otherNames() {
		return Stream.of("native-name", "abbreviation", "name-now", "aliases")
			.map(this.values::get)
			.flatMap((value) -> (value instanceof List<?> list) ? list.stream() : Stream.ofNullable(value))
			.map((name) -> Typography.curl(name.toString()))
			.toList();
	}

	/** BCP 47 tag of the native name: Russian unless given; null without one. */
	public String nativeLanguage() {
		String language = read("native-language", Values::language, "a language such as pl");
		if (language != null && !has("native-name")) {
			report("native-language", "a language without a name", "native-name as well");
		}
		return (language == null && has("native-name")) ? "ru" : language;
	}

	/** Reports a fault of a key. */
	public void report(String key, String found, String expected) {
		String name = this.prefix + key;
		String sought = (get(key) instanceof String text) ? text.lines().findFirst().orElse(key) : key + ":";
		int line = this.file.lineOf(name, sought);
		this.library.report(new ContentProblem(this.file.path(), line, name, found, expected));
	}

	/** Whether a key is there at all. */
	public boolean has(String key) {
		return get(key) != null;
	}

	private Object get(String key) {
		this.read.add(key);
		return this.values.get(key);
	}

	/** Reports the keys that nobody has asked for. */
	public void reportUnread() {
		this.values.keySet()
			.stream()
			.filter((key) -> !this.read.contains(key))
			.toList()
			.forEach((key) -> this.library.report(new ContentProblem(this.file.path(), this.file.lineOf(key + ":"),
					this.prefix + key, "an unknown key", "a known one; nearest is " + Nearest.to(key, this.read, 1))));
	}

}
