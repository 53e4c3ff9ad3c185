package thaw.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The policy allows scripts by their hashes alone. */
class ScriptsTests {

	private static final Pattern SCRIPT = Pattern.compile("<script[^>]*th:src=\"@\\{(/js/[^}]*)\\}\"[^>]*>");

	@Test
	void knowsTheHashOfEveryScript() throws Exception {
		Scripts scripts = new Scripts();
		assertThat(scripts.integrity("/js/suggest.js")).matches("sha256-[A-Za-z0-9+/]{43}=");
		assertThat(scripts.allowed()).contains("'" + scripts.integrity("/js/suggest.js") + "'").doesNotContain("self");
	}

	@Test
	void everyScriptInATemplateStatesItsHash() throws Exception {
		try (Stream<Path> templates = Files.walk(Path.of("src/main/resources/templates"))) {
			for (Path template : templates.filter(Files::isRegularFile).toList()) {
				SCRIPT.matcher(Files.readString(template))
					.results()
					.forEach((script) -> assertThat(script.group()).as(template.toString())
						.contains("@scripts.integrity('" + script.group(1) + "')", "th:integrity="));
			}
		}
	}

}
