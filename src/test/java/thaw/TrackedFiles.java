package thaw;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files that git keeps. Notes that a developer leaves beside them, and what a build
 * makes, are nobody's business.
 */
final class TrackedFiles {

	private TrackedFiles() {
	}

	/**
	 * All of them, by path from the top; empty where there is no git, or no repository as
	 * in an unpacked archive.
	 */
	static Optional<List<Path>> all() {
		try {
			Process git = new ProcessBuilder("git", "ls-files", "-z").redirectError(ProcessBuilder.Redirect.DISCARD)
				.start();
			String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			List<Path> files = Arrays.stream(names.split("\0"))
				.filter((name) -> !name.isEmpty())
				.map(Path::of)
				.filter(Files::isRegularFile)
				.toList();
			return (git.waitFor() == 0 && !files.isEmpty()) ? Optional.of(files) : Optional.empty();
		}
		catch (IOException noGit) {
			return Optional.empty();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Those below a folder; without a repository, all that lies there. */
	static Stream<Path> below(Path folder) {
		return all().map((files) -> files.stream().filter((file) -> file.startsWith(folder)))
			.orElseGet(() -> walk(folder));
	}

	private static Stream<Path> walk(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
