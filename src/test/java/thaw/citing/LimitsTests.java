package thaw.citing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * What each format cannot hold, which readers pass over what is meant for it, and where
 * it stands instead: the table is read in {@code limits.psv}. There, {@code ⏎} ends a
 * line and {@code …} stands for lines between.
 */
class LimitsTests {

	@ParameterizedTest(name = "{0}: {1}")
	@CsvFileSource(resources = "/citing/limits.psv", delimiter = '|', quoteCharacter = '\0', numLinesToSkip = 1)
	void saysElsewhereWhatTheFormatCannotHold(Format format, String what, String who, String where, String work,
			String so) throws IOException {
		String file = format.write(List.of(SampleWorks.of(work))).replace("\r\n", "\n");
		assertThat(file).containsPattern(Arrays.stream(so.split("…"))
			.map((part) -> Pattern.quote(part.replace('⏎', '\n')))
			.collect(Collectors.joining("(?s).*")));
	}

}
