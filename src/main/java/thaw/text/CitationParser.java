package thaw.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** Reads {@code [@taubman-2003, p. 270; @dobson-2009]}. */
final class CitationParser implements LinkProcessor {

	@Override
	public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
		boolean bracket = link.destination() == null && link.label() == null;
		if (!bracket || !link.text(scanner).startsWith("@")) {
			return LinkResult.none();
		}
		List<Optional<Citation>> citations = Arrays.stream(link.text(scanner).split(";")).map(Citation::parse).toList();
		return citations.stream().allMatch(Optional::isPresent) ? LinkResult
			.replaceWith(new CitationNode(citations.stream().map(Optional::get).toList()), link.afterTextBracket())
				: LinkResult.none();
	}

}
