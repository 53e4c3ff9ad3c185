package thaw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An old Java is told so in one sentence. */
class LauncherTests {

	/** Major version of the class files of Java 1.0 less one: Java 8 has 52. */
	private static final int BEFORE_JAVA_1 = 44;

	@ParameterizedTest
	@ValueSource(strings = { "1.8", "9", "11", "16" })
	void namesTheJavaThatIsNeeded(String version) {
		assertThat(Launcher.lack(version)).isEqualTo("The site needs Java 17 or newer; this is Java " + version + ".");
	}

	@ParameterizedTest
	@ValueSource(strings = { "17", "25", "100" })
	void takesAnyNewer(String version) {
		assertThat(Launcher.lack(version)).isNull();
	}

	@Test
	void canBeReadByAnOldJava() throws IOException {
		assertThat(java(Launcher.class)).isEqualTo(8);
	}

	@Test
	void needsTheJavaForWhichTheSiteIsCompiled() throws IOException {
		int needed = java(ThawApplication.class);
		assertThat(Launcher.lack(Integer.toString(needed))).isNull();
		assertThat(Launcher.lack(Integer.toString(needed - 1))).isNotNull();
	}

	/** A Java that says of itself that it is older than it is. */
	static class OldJava {

		public static void main(String[] args) throws Throwable {
			System.setProperty("java.specification.version", "11");
			Launcher.main(args);
		}

	}

	@Test
	void endsWithoutATrace() throws Exception {
		Process old = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), OldJava.class.getName())
			.redirectErrorStream(true)
			.start();
		String said = new String(old.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(said.strip()).isEqualTo("The site needs Java 17 or newer; this is Java 11.");
		assertThat(old.waitFor()).isEqualTo(1);
	}

	/** The oldest Java that reads a class. */
	private static int java(Class<?> type) throws IOException {
		try (DataInputStream file = new DataInputStream(type.getResourceAsStream(type.getSimpleName() + ".class"))) {
			file.skipNBytes(6);
			return file.readUnsignedShort() - BEFORE_JAVA_1;
		}
	}

}
