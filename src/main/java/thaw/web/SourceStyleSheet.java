package thaw.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * For those who change the look: the sheet joined anew from its parts at every request,
 * in the order in which the build joins them.
 */
@Controller
@Profile("dev")
class SourceStyleSheet {

	private static final Pattern PARTS = Pattern.compile("<filelist dir=\"([^\"]+)\" files=\"([^\"]+)\"/>");

	@GetMapping(path = "/css/site.css", produces = "text/css;charset=UTF-8")
	ResponseEntity<String> sheet() throws IOException {
		Matcher parts = PARTS.matcher(Files.readString(Path.of("pom.xml")));
		if (!parts.find()) {
			throw new IllegalStateException("pom.xml names no parts of the style sheet");
		}
		StringBuilder sheet = new StringBuilder();
		for (String part : parts.group(2).split(" ")) {
			sheet.append(Files.readString(Path.of(parts.group(1), part))).append('\n');
		}
		return ResponseEntity.ok(sheet.toString());
	}

}
