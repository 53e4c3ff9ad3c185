package thaw.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import thaw.text.MarkupFault;

/**
 * One file of content.
 *
 * @param path where it lies below {@code content}: {@code people/nikita-khrushchev.md}
 * @param bytes what it holds
 */
public record ContentFile(String path, byte[] bytes) {

	/** Folder of the kind. */
	String folder() {
		return this.path.substring(0, this.path.indexOf('/'));
	}

	/** File name without its ending. */
	String slug() {
		return this.path.substring(this.path.lastIndexOf('/') + 1).replaceFirst("\\.[a-z]+$", "");
	}

	/**
	 * What it holds as text, line ends normalised.
	 * @throws CharacterCodingException if it is not UTF-8
	 */
	String text() throws CharacterCodingException {
		String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(this.bytes)).toString();
		return text.replace("\r\n", "\n");
	}

	/** Number of the line, from 1, on which a value of a key stands, or else the key. */
	int lineOf(String key, String value) {
		return new KeyLines(new String(this.bytes, StandardCharsets.UTF_8)).of(key, value);
	}

	/** Reports what is not allowed in a text that stands in this file. */
	void checkMarkup(String key, String markdown, Library library) {
		MarkupFault.in(markdown)
			.forEach((fault) -> library
				.report(new ContentProblem(this.path, lineOf(fault.words()), key, fault.found(), fault.expected())));
	}

	/**
	 * Number of the first line, from 1, on which those words stand; 1 if they do not
	 * stand on any.
	 */
	int lineOf(String words) {
		String text = new String(this.bytes, StandardCharsets.UTF_8);
		int found = Pattern.compile(Pattern.quote(words))
			.matcher(text)
			.results()
			.mapToInt((m) -> m.start())
			.findFirst()
			.orElse(0);
		return (int) text.substring(0, found).lines().count()
				+ ((found == 0 || text.charAt(found - 1) == '\n') ? 1 : 0);
	}

}
