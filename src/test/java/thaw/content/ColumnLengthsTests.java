package thaw.content;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A text too long for its column is a fault of the content, not of the database. */
class ColumnLengthsTests {

	private static Map<String, List<Row>> named(String name) {
		return Map.of("term", List.of(new Row("term").put("slug", "melting").put("name", name)));
	}

	@Test
	void tellsARecordWhoseTextIsTooLong() throws SQLException {
		try (Connection database = DriverManager.getConnection("jdbc:h2:mem:lengths")) {
			database.createStatement().execute("create table term (slug varchar(20), name varchar(5))");
			ColumnLengths lengths = new ColumnLengths(database);
			assertThatNoException().isThrownBy(() -> lengths.check(named("five!")));
			assertThatExceptionOfType(ContentProblems.class).isThrownBy(() -> lengths.check(named("sixth!")))
				.withMessageContaining("term melting:1: name: found 6 characters; expected at most 5");
		}
	}

}
