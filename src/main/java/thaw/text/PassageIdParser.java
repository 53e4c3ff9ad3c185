package thaw.text;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Reads <code>{#p-1a2b3c4d}</code>. */
final class PassageIdParser implements InlineContentParser {

	/** Makes one for each brace. */
	static final class Factory implements InlineContentParserFactory {

		@Override
		public Set<Character> getTriggerCharacters() {
			return Set.of('{');
		}

		@Override
		public InlineContentParser create() {
			return new PassageIdParser();
		}

	}

	@Override
	public ParsedInline tryParse(InlineParserState state) {
		Scanner scanner = state.scanner();
		scanner.next();
		if (!scanner.next('#')) {
			return ParsedInline.none();
		}
		Position start = scanner.position();
		scanner.match((letter) -> letter == '-' || letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9');
		String id = scanner.getSource(start, scanner.position()).getContent();
		return (PassageId.isWellFormed(id) && scanner.next('}'))
				? ParsedInline.of(new PassageIdNode(id), scanner.position()) : ParsedInline.none();
	}

}
