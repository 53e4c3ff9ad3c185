package thaw.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import thaw.FixtureTest;

/** What w3m, Lynx, ELinks and Links make of a page, none of which knows drawings. */
class TextBrowserTests extends FixtureTest {

	private static final String POLICY = "Content-Security-Policy";

	/** The space before the slash is what Lynx needs to see a style element begin. */
	@ParameterizedTest
	@ValueSource(strings = { "/timeline", "/people/platon-nebylov", "/places", "/themes" })
	void leaveOutTheWordsOfDrawings(String path) throws Exception {
		MockHttpServletResponse answer = answer(path);
		assertThat(answer.getContentAsString()).contains("<text ");
		assertThat(answer.getContentAsString().replaceAll("(?s)<style />.*?</style>", "")).doesNotContain("<text ");
		assertThat(answer.getHeader(POLICY))
			.endsWith("style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
	}

	@Test
	void findNoStyleInOtherPages() throws Exception {
		assertThat(answer("/people").getHeader(POLICY)).endsWith("style-src 'self'");
	}

	/** Its number is a word of the note; a numbered list would say it twice. */
	@Test
	void numberANoteOnce() throws Exception {
		assertThat(page("/people/platon-nebylov").select(".notes ul > li > p").first().text()).startsWith("1. ");
	}

}
