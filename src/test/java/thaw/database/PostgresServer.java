package thaw.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * A PostgreSQL server for all tests that need one. Where its binaries are missing these
 * are skipped with one line; under CI that is a failure.
 */
public final class PostgresServer {

	private static final PostgresServer SERVER = new PostgresServer();

	private static final String USER = "thaw";

	private final AtomicInteger databases = new AtomicInteger();

	private final EmbeddedPostgres server;

	private final String missing;

	/** It ends with the JVM. */
	private PostgresServer() {
		LoggingSystem logging = LoggingSystem.get(PostgresServer.class.getClassLoader());
		List.of("io.zonky", "org.flywaydb", "com.zaxxer").forEach((name) -> logging.setLogLevel(name, LogLevel.WARN));
		EmbeddedPostgres started = null;
		String fault = null;
		try {
			started = EmbeddedPostgres.start();
			execute(started, "create role thaw login");
		}
		catch (IOException | SQLException | IllegalStateException ex) {
			fault = "Tests with PostgreSQL skipped: " + ex.getMessage();
		}
		this.server = started;
		this.missing = fault;
	}

	/** Starts it, unless it runs. */
	public static PostgresServer started() {
		if (SERVER.missing != null) {
			if ("true".equals(System.getenv("CI"))) {
				throw new IllegalStateException(SERVER.missing);
			}
			System.out.println(SERVER.missing);
			Assumptions.abort(SERVER.missing);
		}
		return SERVER;
	}

	/**
	 * Makes an empty database whose letters have the order of Russian dictionaries, which
	 * is another than that of H2 and of Java. Its owner is no superuser.
	 * @return its address; it names the user
	 */
	public String database() throws SQLException {
		String name = "edition" + this.databases.incrementAndGet();
		execute(this.server, "create database " + name
				+ " owner thaw template template0 encoding 'UTF8' locale_provider icu icu_locale 'ru'");
		return "jdbc:postgresql://127.0.0.1:" + this.server.getPort() + "/" + name + "?user=" + USER;
	}

	/** Opens a connection to one of its databases. */
	static Connection connection(String address) throws SQLException {
		return DriverManager.getConnection(address);
	}

	private static void execute(EmbeddedPostgres server, String statement) throws SQLException {
		try (Connection connection = server.getPostgresDatabase().getConnection()) {
			connection.createStatement().execute(statement);
		}
	}

}
