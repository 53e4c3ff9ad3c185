package thaw.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A way of using a page; each follows links and fills in fields by nothing else. */
enum Hand {

	/** A mouse, with script off. */
	NO_SCRIPT {
		@Override
		NewContextOptions device() {
			return new NewContextOptions().setJavaScriptEnabled(false);
		}

		@Override
		void follow(Locator link) {
			link.click();
		}

		@Override
		void write(Locator field, String words) {
			field.click();
			field.page().keyboard().type(words);
			field.page().keyboard().press("Enter");
		}
	},

	/** Tab, Enter and letters. */
	KEYBOARD {
		@Override
		NewContextOptions device() {
			return new NewContextOptions();
		}

		@Override
		void follow(Locator link) {
			reach(link);
			link.page().keyboard().press("Enter");
		}

		@Override
		void write(Locator field, String words) {
			reach(field);
			field.page().keyboard().type(words);
			field.page().keyboard().press("Enter");
		}

		private void reach(Locator target) {
			Page page = target.page();
			for (int presses = 0; presses < MOST_PRESSES; presses++) {
				page.keyboard().press("Tab");
				if ((boolean) target.evaluate("(one) => one === document.activeElement")) {
					assertThat((String) target.evaluate("(one) => getComputedStyle(one).outlineStyle"))
						.isNotEqualTo("none");
					return;
				}
			}
			throw new AssertionError("no Tab leads to " + target);
		}
	},

	/** A thumb on a phone. */
	TOUCH {
		@Override
		NewContextOptions device() {
			return new NewContextOptions().setHasTouch(true).setIsMobile(true).setViewportSize(360, 740);
		}

		@Override
		void follow(Locator link) {
			link.tap();
		}

		@Override
		void write(Locator field, String words) {
			field.tap();
			field.page().keyboard().type(words);
			field.page().locator("form:has(:focus) button[type=submit]").tap();
		}
	};

	private static final int MOST_PRESSES = 300;

	abstract NewContextOptions device();

	abstract void follow(Locator link);

	/** Fills in a field and sends its form. */
	abstract void write(Locator field, String words);

}
