package thaw.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Reads {@code [@taubman-2003, p. 270; @dobson-2009]}. */
final class CitationParser implements InlineContentParser {

	@Override
	public ParsedInline tryParse(InlineParserState state) {
		Scanner scanner = state.scanner();
		scanner.next();
		if (scanner.peek() != '@') {
			return ParsedInline.none();
		}
		Position start = scanner.position();
		if (scanner.find(']') < 0) {
			return ParsedInline.none();
		}
		String inside = scanner.getSource(start, scanner.position()).getContent();
		scanner.next();
		List<Optional<Citation>> citations = Arrays.stream(inside.split(";")).map(Citation::parse).toList();
		return citations.stream().allMatch(Optional::isPresent)
				? ParsedInline.of(new CitationNode(citations.stream().map(Optional::get).toList()), scanner.position())
				: ParsedInline.none();
	}

	static final class Factory implements InlineContentParserFactory {

		@Override
		public Set<Character> getTriggerCharacters() {
			return Set.of('[');
		}

		@Override
		public InlineContentParser create() {
			return new CitationParser();
		}

	}

}
