package thaw.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the site is for, from its front page on, with whatever hand: to read the article,
 * to follow people and events, to find what was said.
 */
class ThreeJobsBrowserTests extends BrowserTest {

	private Page frontPage(Hand hand) {
		return visit("/", hand.device());
	}

	private void follow(Hand hand, Page page, String link, String arrival) {
		hand.follow(page.locator(link).first());
		page.waitForURL(Pattern.compile(arrival));
	}

	@ParameterizedTest
	@EnumSource
	void readsTheArticle(Hand hand) {
		Page page = frontPage(hand);
		follow(hand, page, ".begin a", "/article/[a-z-]+$");
		String first = page.url();
		follow(hand, page, ".contents li:nth-child(2) a", "#");
		String section = page.url().replaceFirst(".*#", "#");
		assertThat(page.locator(section).boundingBox().y).isBetween(-1.0, 400.0);
		follow(hand, page, ".prose " + section + " ~ p .note-mark", "#note-[a-z0-9-]+$");
		Locator note = page.locator(page.url().replaceFirst(".*#", "#"));
		assertThat(note.isVisible()).isTrue();
		hand.follow(note.locator("a.back").first());
		page.waitForURL(Pattern.compile("#mark-[a-z0-9-]+"));
		assertThat(page.locator(page.url().replaceFirst(".*#", "#")).boundingBox().y).isBetween(-1.0, 740.0);
		follow(hand, page, ".neighbours .next a", "/article/[a-z-]+$");
		assertThat(page.url()).isNotEqualTo(first);
	}

	@ParameterizedTest
	@EnumSource
	void followsPeopleAndEvents(Hand hand) {
		Page page = frontPage(hand);
		follow(hand, page, ".poster a[href='/events/death-of-stalin']", "/events/death-of-stalin$");
		follow(hand, page, ".participants a[href='/people/nikolai-bulganin']", "/people/nikolai-bulganin$");
		follow(hand, page, ".backlinks a[href='/events/arrest-of-beria']", "/events/arrest-of-beria$");
		follow(hand, page, ".facts a[href^='/timeline/1953#']", "/timeline/1953#event-arrest-of-beria$");
		follow(hand, page, "#event-arrest-of-beria a[href^='/events/']", "/events/arrest-of-beria$");
	}

	@ParameterizedTest
	@EnumSource
	void findsWhatWasSaid(Hand hand) {
		Page page = frontPage(hand);
		hand.write(page.locator("main form[action='/quotations'] input"), "we will bery you");
		page.waitForURL(Pattern.compile("/quotations\\?q="));
		follow(hand, page, "main h2 a[href^='/quotations/we-will-bury-you']", "/quotations/we-will-bury-you");
		assertThat(page.locator("blockquote[lang=ru]").first().textContent()).contains("похороним");
	}

}
