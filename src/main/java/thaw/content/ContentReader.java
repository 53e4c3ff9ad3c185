package thaw.content;

import java.nio.charset.CharacterCodingException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import thaw.crossref.Kind;
import thaw.crossref.Ref;

/** Takes a file apart into front matter and body. */
final class ContentReader {

	private static final Pattern FORM = Pattern.compile("---\\n(.*?)\\n---(?:\\n(.*))?", Pattern.DOTALL);

	private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

	/**
	 * Every scalar is text: a date is not turned into a moment, nor "no" into a truth
	 * value.
	 */
	private static final class TextResolver extends Resolver {

		@Override
		protected void addImplicitResolvers() {
			// none
		}

	}

	private final Library library;

	ContentReader(Library library) {
		this.library = library;
	}

	/**
	 * The record in a file; empty, and the fault reported, if it cannot be read at all.
	 */
	Optional<Manuscript> record(Kind kind, ContentFile file) {
		if (!SLUG.matcher(file.slug()).matches()) {
			report(file, 1, "file name", "'" + file.slug() + "'", "lower-case letters, digits and single hyphens");
			return Optional.empty();
		}
		return parts(file).flatMap((parts) -> {
			String body = (parts.group(2) != null) ? parts.group(2) : "";
			return fields(file, parts.group(1))
				.map((front) -> new Manuscript(new Ref(kind, file.slug()), file, front, body, this.library));
		});
	}

	/**
	 * The front matter of a file that is no record; empty, and the fault reported, if it
	 * cannot be read.
	 */
	Optional<Fields> front(ContentFile file) {
		return parts(file).flatMap((parts) -> fields(file, parts.group(1)));
	}

	private Optional<Matcher> parts(ContentFile file) {
		try {
			Matcher parts = FORM.matcher(file.text());
			if (parts.matches()) {
				return Optional.of(parts);
			}
			report(file, 1, "front matter", "none", "YAML between two lines of ---");
		}
		catch (CharacterCodingException ex) {
			report(file, 1, "file", "bytes that are not UTF-8", "UTF-8");
		}
		return Optional.empty();
	}

	private Optional<Fields> fields(ContentFile file, String front) {
		try {
			return Optional.of(new Fields(file, "", yaml(front), this.library));
		}
		catch (MarkedYAMLException ex) {
			int line = (ex.getProblemMark() != null) ? ex.getProblemMark().getLine() + 2 : 1;
			report(file, line, "front matter", "YAML in which the parser " + ex.getProblem(), "well-formed YAML");
		}
		catch (ClassCastException ex) {
			report(file, 2, "front matter", "no map", "lines of key: value");
		}
		return Optional.empty();
	}

	private static Map<String, Object> yaml(String text) {
		LoaderOptions options = new LoaderOptions();
		options.setAllowDuplicateKeys(false);
		DumperOptions unused = new DumperOptions();
		Yaml yaml = new Yaml(new SafeConstructor(options), new Representer(unused), unused, options,
				new TextResolver());
		Map<String, Object> values = yaml.load(text);
		return (values != null) ? values : Map.of();
	}

	private void report(ContentFile file, int line, String key, String found, String expected) {
		this.library.report(new ContentProblem(file.path(), line, key, found, expected));
	}

}
