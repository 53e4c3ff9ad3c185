package thaw.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A lock that one replica at a time holds in a shared database while it starts. It
 * belongs to a connection: where a replica dies, the server takes it back.
 */
final class StartLock {

	/** The key of the lock: the letters of the name of the site. */
	private static final long KEY = 0x54484157;

	private static final Duration PAUSE = Duration.ofMillis(100);

	private final Connection connection;

	/**
	 * Makes no lock yet.
	 * @param connection whose session is to hold it
	 */
	StartLock(Connection connection) {
		this.connection = connection;
	}

	/** What is done meanwhile. */
	@FunctionalInterface
	interface Start {

		void run() throws SQLException;

	}

	/**
	 * Waits until nobody else holds the lock, and holds it while something is done.
	 * @param longest how long to wait at most
	 * @throws StillStarting if somebody holds it for longer
	 */
	void hold(Duration longest, Start start) throws SQLException {
		long end = System.nanoTime() + longest.toNanos();
		while (!ask("select pg_try_advisory_lock(?)")) {
			if (System.nanoTime() > end) {
				throw new StillStarting(longest);
			}
			pause();
		}
		try {
			start.run();
		}
		finally {
			ask("select pg_advisory_unlock(?)");
		}
	}

	private boolean ask(String question) throws SQLException {
		try (PreparedStatement statement = this.connection.prepareStatement(question)) {
			statement.setLong(1, KEY);
			ResultSet answer = statement.executeQuery();
			return answer.next() && answer.getBoolean(1);
		}
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted while another replica starts", ex);
		}
	}

}
