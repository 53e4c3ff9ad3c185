package thaw.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a command of this machine has to say.
 *
 * @param code 0 if it went well
 * @param output both of its streams
 */
record Command(int code, String output) {

	/** Runs it; nothing is given to its standard input. */
	static Command run(Map<String, String> environment, String... words) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true)
			.redirectInput(new File("/dev/null"));
		builder.environment().putAll(environment);
		Process process = builder.start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return new Command(process.waitFor(), output);
	}

	/** Skips the test where a program is missing. */
	static void needs(String program) {
		Stream<Path> folders = Stream.of((System.getenv("PATH") + ":/usr/sbin").split(":")).map(Path::of);
		assumeTrue(folders.anyMatch((folder) -> Files.isExecutable(folder.resolve(program))),
				"there is no " + program + " here");
	}

	/** Demands that it went well. */
	Command succeeds() {
		assertThat(this.code).as(this.output).isZero();
		return this;
	}

}
