package thaw.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A migration that a lasting database may have seen never changes: Flyway would refuse
 * that database. What must change is a migration of its own, with a line of its own in
 * {@code db/migrations.sha256}.
 */
class MigrationsTests {

	@Test
	void noMigrationChangesAfterItWasReleased() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
			assertThat(files.sorted().map(MigrationsTests::line))
				.as("lines of src/test/resources/db/migrations.sha256, one a migration")
				.containsExactlyElementsOf(released());
		}
	}

	private static List<String> released() throws IOException {
		return Files.readAllLines(Path.of("src/test/resources/db/migrations.sha256"));
	}

	private static String line(Path file) {
		try {
			byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
			return HexFormat.of().formatHex(sum) + "  " + file.getFileName();
		}
		catch (IOException | NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
