package thaw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.core.io.support.SpringFactoriesLoader;

/**
 * A machine that cannot carry the site is told so, with the remedy, and nothing starts.
 */
class StartConditionsTests {

	private static final long MEGABYTE = 1024 * 1024;

	@Test
	void refusesAHeapInWhichItCannotServe() {
		UnmetCondition unmet = catchThrowableOfType(UnmetCondition.class, () -> StartConditions.heap(62 * MEGABYTE));
		FailureAnalysis told = told(unmet);
		assertThat(told.getDescription()).isEqualTo("The heap may grow to 62 MB, and the site needs 256 MB.");
		assertThat(told.getAction()).isEqualTo("Start it with java -Xmx320m.");
	}

	@ParameterizedTest
	@ValueSource(longs = { 248, 310, 4096 })
	void takesAHeapInWhichItWasSeenToServe(long megabytes) {
		assertThatCode(() -> StartConditions.heap(megabytes * MEGABYTE)).doesNotThrowAnyException();
	}

	@Test
	void refusesATemporaryFolderThatCannotBeWritten(@TempDir Path folder) {
		String missing = folder.resolve("missing").toString();
		UnmetCondition unmet = catchThrowableOfType(UnmetCondition.class,
				() -> StartConditions.temporaryFolder(missing));
		FailureAnalysis told = told(unmet);
		assertThat(told.getDescription()).isEqualTo("No file can be written to the temporary folder " + missing + ".");
		assertThat(told.getAction()).isEqualTo("Make it writable, or name another with java -Djava.io.tmpdir=FOLDER.");
	}

	@Test
	void leavesNothingInTheTemporaryFolder(@TempDir Path folder) {
		StartConditions.temporaryFolder(folder.toString());
		assertThat(folder).isEmptyDirectory();
	}

	@Test
	void refusesAPortThatIsTaken() throws IOException {
		try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			UnmetCondition unmet = catchThrowableOfType(UnmetCondition.class,
					() -> StartConditions.port("127.0.0.1", other.getLocalPort()));
			assertThat(told(unmet).getDescription())
				.startsWith("The site cannot listen on port " + other.getLocalPort() + " of 127.0.0.1 (");
			assertThat(told(unmet).getAction()).contains("--server.port=PORT");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "no.such.host.invalid", "192.0.2.1" })
	void refusesAnAddressThatIsNotOfThisMachine(String address) {
		assertThat(catchThrowableOfType(UnmetCondition.class, () -> StartConditions.port(address, 0))).isNotNull();
	}

	@Test
	void takesAPortThatIsFree() {
		assertThatCode(() -> StartConditions.port("127.0.0.1", 0)).doesNotThrowAnyException();
		assertThatCode(() -> StartConditions.port(null, 0)).doesNotThrowAnyException();
		assertThatCode(() -> StartConditions.port(null, -1)).doesNotThrowAnyException();
	}

	@Test
	void namesTheRemedyWhereMemoryRanOutOnTheWay() {
		FailureAnalysis told = told(new IllegalStateException(new OutOfMemoryError("Java heap space")));
		assertThat(told.getDescription()).isEqualTo("The site ran out of memory while it started (Java heap space).");
		assertThat(told.getAction()).isEqualTo("Start it with more heap, such as java -Xmx512m.");
	}

	@Test
	void looksBeforeItStarts() {
		assertThat(SpringFactoriesLoader.forDefaultResourceLocation().load(ApplicationContextInitializer.class))
			.hasAtLeastOneElementOfType(StartConditions.class);
	}

	/** What is printed of a failure, as Spring finds who analyses it. */
	private static FailureAnalysis told(Throwable failure) {
		return SpringFactoriesLoader.forDefaultResourceLocation().load(FailureAnalyzer.class, (type, name, error) -> {
		})
			.stream()
			.filter((analyzer) -> analyzer.getClass().getName().startsWith("thaw."))
			.map((analyzer) -> analyzer.analyze(failure))
			.filter((analysis) -> analysis != null)
			.findFirst()
			.orElseThrow();
	}

}
