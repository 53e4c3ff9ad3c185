package thaw.content;

import java.io.StringReader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import thaw.text.WrittenBlocks;

/**
 * Writes the address of a passage into its file and leaves every other byte of it alone:
 * at the end of a block or of a text of the front matter as <code>{#p-1a2b3c4d}</code>,
 * into a map of the front matter as its key {@code id}.
 */
final class PassagePlace {

	private static final Pattern PLACE = Pattern.compile("([a-z-]+)\\[(\\d+)]");

	private static final Pattern FILE = Pattern.compile("---\\r?\\n(?<front>.*?\\n)---(?:\\r?\\n(?<body>.*))?",
			Pattern.DOTALL);

	private PassagePlace() {
	}

	/** Whether an address is written at the end of words there, not as a key. */
	static boolean isText(String place) {
		return place.matches("(?:body|disagreements|unverified)\\[.*");
	}

	/**
	 * The text of a file with an address at a place.
	 * @param file what the file holds
	 */
	static String write(String file, String place, String id) {
		Matcher parts = FILE.matcher(file);
		Matcher where = PLACE.matcher(place);
		if (!parts.matches() || !where.matches()) {
			throw new IllegalArgumentException("no passage at " + place);
		}
		int number = Integer.parseInt(where.group(2));
		if (where.group(1).equals("body")) {
			int end = new WrittenBlocks(parts.group("body")).endOf(number);
			return inserted(file, parts.start("body") + end, " {#" + id + "}");
		}
		Node node = item(parts.group("front"), where.group(1), number);
		return (node instanceof MappingNode map) ? key(file, parts, map, id) : text(file, parts, (ScalarNode) node, id);
	}

	private static Node item(String front, String key, int number) {
		LoaderOptions options = new LoaderOptions();
		MappingNode root = (MappingNode) new Yaml(new SafeConstructor(options)).compose(new StringReader(front));
		List<Node> items = root.getValue()
			.stream()
			.filter((pair) -> ((ScalarNode) pair.getKeyNode()).getValue().equals(key))
			.map((pair) -> ((SequenceNode) pair.getValueNode()).getValue())
			.findFirst()
			.orElseThrow();
		return items.get(number);
	}

	private static String key(String file, Matcher parts, MappingNode map, String id) {
		int start = offset(file, parts, map.getStartMark().getIndex());
		return switch (map.getFlowStyle()) {
			case FLOW -> inserted(file, start + 1, "id: " + id + ", ");
			default -> inserted(file, start, "id: " + id + end(file) + " ".repeat(map.getStartMark().getColumn()));
		};
	}

	private static String text(String file, Matcher parts, ScalarNode text, String id) {
		int end = offset(file, parts, text.getEndMark().getIndex());
		boolean quoted = text.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
				|| text.getScalarStyle() == ScalarStyle.SINGLE_QUOTED;
		end = quoted ? end - 1 : end;
		while (Character.isWhitespace(file.charAt(end - 1))) {
			end--;
		}
		return inserted(file, end, " {#" + id + "}");
	}

	/** The parser counts code points. */
	private static int offset(String file, Matcher parts, int codePoints) {
		return file.offsetByCodePoints(parts.start("front"), codePoints);
	}

	private static String end(String file) {
		return file.contains("\r\n") ? "\r\n" : "\n";
	}

	private static String inserted(String file, int offset, String written) {
		return file.substring(0, offset) + written + file.substring(offset);
	}

}
