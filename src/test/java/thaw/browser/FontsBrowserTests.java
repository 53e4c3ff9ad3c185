package thaw.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The fonts have what the style sheet says, and a page fetches no more of them than it
 * prints.
 */
class FontsBrowserTests extends BrowserTest {

	/** A letter that the file lacks has the width of whatever other face is named. */
	private static final String LACKING = """
			async () => {
				const pen = document.createElement('canvas').getContext('2d');
				const width = (font, letter) => { pen.font = font; return pen.measureText(letter).width; };
				const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
					.filter((rule) => rule instanceof CSSFontFaceRule && rule.style.getPropertyValue('unicode-range'));
				const lacking = [];
				for (const [at, { style }] of rules.entries()) {
					const [file] = style.getPropertyValue('src').match(/literata-[^"]*/);
					document.fonts.add(await new FontFace('probe' + at, `url(/fonts/${file})`).load());
					for (const range of style.getPropertyValue('unicode-range').split(',')) {
						const [first, last = first] = range.trim().slice(2).split('-').map((end) => parseInt(end, 16));
						for (let point = first; point <= last; point++) {
							const letter = String.fromCodePoint(point);
							const [one, other] = ['monospace', '"Times for Literata"']
								.map((face) => width(`40px probe${at}, ${face}`, letter));
							if (one !== other) {
								lacking.push(file + ' ' + letter);
							}
						}
					}
				}
				return [rules.length, ...lacking];
			}""";

	@Test
	void theFilesHaveTheLettersOfTheirRanges() {
		Page page = visit("/about", new NewContextOptions());
		assertThat((List<?>) page.evaluate(LACKING)).as("faces, and what they lack").hasToString("[4]");
	}

	/**
	 * Titles in italics are on records and chapters only; no list waits for that file.
	 * Letters such as ł and č stand in the names of the lists.
	 */
	@ParameterizedTest
	@CsvSource({ "/, literata-regular", "/timeline, literata-regular literata-regular-ext",
			"/people, literata-regular literata-regular-ext", "/search?q=beria, literata-regular",
			"/quotations?q=communism, literata-regular", "/people/nikita-khrushchev, literata-regular literata-italic",
			"/quotations/we-will-bury-you, literata-regular literata-italic",
			"/article/the-twentieth-congress, literata-regular literata-italic" })
	void aPageFetchesWhatItPrints(String path, String files) {
		Page page = newcomer(new NewContextOptions().setViewportSize(1280, 900));
		List<String> fetched = new ArrayList<>();
		page.onRequest((request) -> {
			if (request.resourceType().equals("font")) {
				fetched.add(request.url().replaceFirst(".*/(literata-[a-z]+(-ext)?).*", "$1"));
			}
		});
		go(page, path);
		page.evaluate("document.fonts.ready");
		assertThat(fetched).containsExactlyInAnyOrder(files.split(" "));
	}

}
