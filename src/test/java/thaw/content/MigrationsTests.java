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
 * A migration that was released with an edition never changes: Flyway would refuse a
 * database that has seen it. Each release writes the sums of its migrations to
 * {@code db/migrations.sha256}.
 */
class MigrationsTests {

	@Test
	void noMigrationChangesAfterItWasReleased() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
			assertThat(files.map(MigrationsTests::line)).containsAll(released());
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
