package thaw.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.UncategorizedSQLException;

/** Fills the tables of a database, many rows at a time. */
final class TableFiller implements RowSink, AutoCloseable {

	private static final int BATCH = 500;

	private final Connection connection;

	private PreparedStatement insert;

	private int left;

	private int waiting;

	TableFiller(Connection connection) {
		this.connection = connection;
	}

	/**
	 * Empties tables.
	 * @param tables each after those it refers to
	 */
	void empty(List<String> tables) throws SQLException {
		List<String> childrenFirst = new ArrayList<>(tables);
		Collections.reverse(childrenFirst);
		try (Statement statement = this.connection.createStatement()) {
			for (String table : childrenFirst) {
				statement.executeUpdate("delete from " + table);
			}
		}
	}

	@Override
	public void table(String name, List<String> columns, int rows) {
		String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
		String statement = "insert into " + name + " (" + String.join(", ", columns) + ") values (" + marks + ")";
		try {
			close();
			this.insert = this.connection.prepareStatement(statement);
			this.left = rows;
		}
		catch (SQLException ex) {
			throw new UncategorizedSQLException("filling", statement, ex);
		}
	}

	@Override
	public void row(List<Object> values) {
		try {
			for (int i = 0; i < values.size(); i++) {
				this.insert.setObject(i + 1, values.get(i));
			}
			this.insert.addBatch();
			this.left--;
			if (++this.waiting == BATCH || this.left == 0) {
				this.insert.executeBatch();
				this.waiting = 0;
			}
		}
		catch (SQLException ex) {
			throw new UncategorizedSQLException("filling", values.toString(), ex);
		}
	}

	@Override
	public void close() throws SQLException {
		if (this.insert != null) {
			this.insert.close();
		}
	}

}
