package thaw.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What is suggested while somebody types, as the pattern of a combobox asks (WAI-ARIA
 * 1.2).
 */
class SuggestionsBrowserTests extends BrowserTest {

	private Page page;

	private Locator field;

	private Locator options;

	@BeforeEach
	void type() {
		this.page = visit("/search", new NewContextOptions());
		this.field = this.page.locator("#ask");
		this.options = this.page.locator("[role=option]");
		this.field.focus();
		// An answer to fewer letters that comes late would take the choice away again.
		this.page.waitForResponse((answer) -> answer.url().endsWith("q=khrus"),
				() -> this.page.keyboard().type("khrus"));
		this.page.waitForFunction("document.querySelector('[role=option]')");
		assertThat(this.options.first()).isVisible();
	}

	@Test
	void namesTheRecordsOfWhichTheBeginningIsTyped() {
		assertThat(this.field).hasAttribute("aria-expanded", "true");
		assertThat(this.options.allInnerTexts()).anySatisfy((one) -> assertThat(one).contains("Nikita Khrushchev"))
			.hasSizeLessThanOrEqualTo(8);
	}

	@Test
	void leadsToTheOneChosenByArrowAndEnter() {
		this.page.keyboard().press("ArrowDown");
		assertThat(this.field).hasAttribute("aria-activedescendant", this.options.first().getAttribute("id"));
		assertThat(this.options.first()).hasAttribute("aria-selected", "true");
		String address = this.options.first().getAttribute("data-address");
		this.page.keyboard().press("Enter");
		this.page.waitForURL("**" + address);
	}

	@Test
	void leadsToTheOneClicked() {
		String address = this.options.last().getAttribute("data-address");
		this.options.last().click();
		this.page.waitForURL("**" + address);
	}

	@Test
	void closesByEscapeAndKeepsTheWords() {
		this.page.keyboard().press("Escape");
		assertThat(this.options).hasCount(0);
		assertThat(this.field).hasAttribute("aria-expanded", "false");
		assertThat(this.field).hasValue("khrus");
	}

	@Test
	void doesNotStandInTheWayOfSearching() {
		this.page.keyboard().press("Enter");
		this.page.waitForURL(Pattern.compile("/search\\?q=khrus"));
		assertThat(this.page.locator("main a[href^='/people/nikita-khrushchev']").first()).isVisible();
	}

}
