package thaw.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.ServerSocket;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Whoever starts the site reads in a sentence what is wrong with the database. */
class DatabaseFailureAnalyzerTests {

	private static FailureAnalysis analysis(String address) {
		SQLException failure = catchThrowableOfType(SQLException.class, () -> PostgresServer.connection(address));
		return new DatabaseFailureAnalyzer().analyze(new IllegalStateException("start", failure));
	}

	@Test
	void tellsThatNoServerAnswers() throws Exception {
		int free;
		try (ServerSocket socket = new ServerSocket(0)) {
			free = socket.getLocalPort();
		}
		FailureAnalysis analysis = analysis("jdbc:postgresql://127.0.0.1:" + free + "/thaw?user=thaw&password=secret");
		assertThat(analysis.getDescription()).startsWith("The database cannot be reached")
			.contains("127.0.0.1:" + free)
			.doesNotContain("secret");
		assertThat(analysis.getAction()).contains("SPRING_DATASOURCE_URL");
	}

	@Test
	void tellsThatThereIsNoSuchDatabaseOrUser() throws SQLException {
		String address = PostgresServer.started().database();
		assertThat(analysis(address.replaceFirst("/edition\\d+", "/nowhere")).getAction()).contains("createdb");
		assertThat(analysis(address.replace("user=thaw", "user=nobody")).getDescription())
			.startsWith("The database refuses the user");
	}

	@Test
	void leavesOtherFaultsToTheirTrace() {
		SQLException other = new SQLException("syntax error", "42601");
		assertThat(new DatabaseFailureAnalyzer().analyze(other)).isNull();
		assertThat(new DatabaseFailureAnalyzer().analyze(new SQLException("no state"))).isNull();
	}

}
