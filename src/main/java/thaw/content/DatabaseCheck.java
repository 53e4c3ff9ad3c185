package thaw.content;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import thaw.operations.ReadinessCheck;

/** Whether the database answers. */
@Component
class DatabaseCheck implements ReadinessCheck {

	private static final int SECONDS = 1;

	private final DataSource database;

	DatabaseCheck(DataSource database) {
		this.database = database;
	}

	@Override
	public String name() {
		return "database";
	}

	@Override
	public boolean passes() throws SQLException {
		try (Connection connection = this.database.getConnection()) {
			return connection.isValid(SECONDS);
		}
	}

}
