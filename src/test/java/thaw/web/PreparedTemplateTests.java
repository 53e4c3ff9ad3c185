package thaw.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class PreparedTemplateTests {

	private final SpringTemplateEngine engine = new SpringTemplateEngine();

	PreparedTemplateTests() {
		this.engine.setTemplateResolver(new StringTemplateResolver());
	}

	private PreparedTemplate link() {
		return PreparedTemplate.of(this.engine,
				"<div><p th:fragment=\"other\">no</p><a th:fragment=\"link\" th:href=\"${url}\" th:utext=\"${name}\">name</a></div>",
				"link", "url", "name");
	}

	@Test
	void fillsSlotsInAttributesAndInText() {
		assertThat(link().filled(Map.of("url", "/a?b=1&amp;c=2", "name", "A <mark>b</mark>")))
			.isEqualTo("<a href=\"/a?b=1&amp;c=2\">A <mark>b</mark></a>");
	}

	@Test
	void isFilledAgainAndAgain() {
		PreparedTemplate link = link();
		StringBuilder out = new StringBuilder();
		link.fill(out, Map.of("url", "/1", "name", "one"));
		link.fill(out, Map.of("url", "/2", "name", "two"));
		assertThat(out).hasToString("<a href=\"/1\">one</a><a href=\"/2\">two</a>");
	}

	@Test
	void aSlotWithoutAValueIsAFault() {
		assertThatIllegalArgumentException().isThrownBy(() -> link().filled(Map.of("url", "/1")))
			.withMessageContaining("'name'");
	}

	@Test
	void whatIsFilledInIsNoTemplate() {
		String sign = PreparedTemplate.slot("url");
		assertThat(link().filled(Map.of("url", "/1", "name", sign + "${url}")))
			.isEqualTo("<a href=\"/1\">" + sign + "${url}</a>");
	}

}
