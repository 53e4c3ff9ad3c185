package thaw.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Scripts are files of the site, and run in a saved copy too. */
class ScriptsTests {

	private static final Pattern SCRIPT = Pattern.compile("<script\\b(?![^>]*type=\"application/ld\\+json\")[^>]*>");

	@Test
	void everyScriptIsAFileThatABrowserRunsFromADiskToo() throws Exception {
		try (Stream<Path> templates = Files.walk(Path.of("src/main/resources/templates"))) {
			for (Path template : templates.filter(Files::isRegularFile).toList()) {
				assertThat(SCRIPT.matcher(Files.readString(template)).results().map(MatchResult::group))
					.as(template.toString())
					.allMatch((script) -> script.matches("<script th:src=\"@\\{/js/[a-z]+\\.js}\" defer>"));
			}
		}
	}

}
