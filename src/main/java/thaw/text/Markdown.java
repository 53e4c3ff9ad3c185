package thaw.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The dialect of Markdown in which content is written: CommonMark, tables, and citations
 * in brackets, the address of a passage in braces.
 */
final class Markdown {

	static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

	private static final Parser PARSER = Parser.builder()
		.extensions(EXTENSIONS)
		.linkProcessor(new CitationParser())
		.customInlineContentParserFactory(new PassageIdParser.Factory())
		.includeSourceSpans(IncludeSourceSpans.BLOCKS)
		.build();

	/**
	 * A note mark, and an address, follows its sentence without a space, however the
	 * source is wrapped.
	 */
	private static final Pattern BEFORE_CITATION = Pattern.compile(" *\\n? *(?=\\[@|\\{#[a-z])");

	/** A note mark follows the stop that ends its clause. */
	private static final Pattern STOP_AFTER_CITATION = Pattern.compile("(\\[@[^\\]]*\\])([.,;:])");

	/** Addresses and code, in which a quotation mark is no punctuation. */
	private static final Pattern LITERAL = Pattern.compile("(?<=\\])\\([^)\\n]*\\)|`+[^`]+`+|<[a-z]+:[^>\\s]*>");

	private Markdown() {
	}

	static Node parse(String markdown) {
		String close = BEFORE_CITATION.matcher(markdown).replaceAll("");
		return PARSER.parse(curl(STOP_AFTER_CITATION.matcher(close).replaceAll("$2$1")));
	}

	/**
	 * The blocks of a body that have addresses, as the file has them: their places are
	 * those in the text given.
	 */
	static List<Node> writtenBlocks(String markdown) {
		return BodyBlocks.of(PARSER.parse(markdown));
	}

	private static String curl(String markdown) {
		StringBuilder curled = new StringBuilder(Typography.curl(markdown));
		Matcher literal = LITERAL.matcher(markdown);
		while (literal.find()) {
			curled.replace(literal.start(), literal.end(), literal.group());
		}
		return curled.toString();
	}

}
