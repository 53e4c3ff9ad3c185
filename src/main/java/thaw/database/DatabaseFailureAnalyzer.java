package thaw.database;

import java.sql.SQLException;
import java.util.List;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says in a sentence why the database cannot be used, and what to do, in place of a stack
 * trace. The causes are told apart by SQLSTATE, whose classes ISO/IEC 9075-2 defines and
 * whose codes the appendix "Error Codes" of PostgreSQL's manual lists.
 */
class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

	private static final String SETTINGS = "SPRING_DATASOURCE_URL (jdbc:postgresql://HOST:5432/DATABASE), "
			+ "SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD";

	/**
	 * A cause of failure.
	 *
	 * @param state its SQLSTATE, or how that begins
	 * @param lack what is wanting
	 * @param remedy what to do
	 */
	private record Cause(String state, String lack, String remedy) {

	}

	private static final List<Cause> CAUSES = List.of(
			new Cause("08", "The database cannot be reached",
					"Start the server, or name another in the environment: " + SETTINGS + "."),
			new Cause("57P03", "The database is not ready yet", "Start the site again in a moment."),
			new Cause("53300", "The database takes no further connection",
					"Raise max_connections there, or lower SPRING_DATASOURCE_HIKARI_MAXIMUM_POOL_SIZE, which each replica has."),
			new Cause("28", "The database refuses the user",
					"Mend name and password in the environment: "
							+ "SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD."),
			new Cause("3D000", "The server has no such database",
					"Make it with createdb, or name another in the environment: SPRING_DATASOURCE_URL."),
			new Cause("42501", "The database denies the user a right that the site needs",
					"Make the user owner of the database: alter database DATABASE owner to USER."));

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, SQLException failure) {
		String state = String.valueOf(failure.getSQLState());
		return CAUSES.stream()
			.filter((cause) -> state.startsWith(cause.state()))
			.findFirst()
			.map((cause) -> new FailureAnalysis(cause.lack() + ": " + failure.getMessage(), cause.remedy(), failure))
			.orElse(null);
	}

}
