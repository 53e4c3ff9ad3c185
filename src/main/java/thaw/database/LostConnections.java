package thaw.database;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;

/**
 * Which errors mean that a connection is lost. Hikari 7.0 knows the codes of other
 * databases, and not those of H2 2.5 (90067 broken, 90098 closed, 90121 database closed):
 * a lost connection that readers ask for more often than every half second would be
 * handed out for ever, since only one that has rested longer is tried before.
 */
public class LostConnections implements SQLExceptionOverride {

	private static final Set<String> OF_H2 = Set.of("90067", "90098", "90121");

	@java.lang.Override
	public Override adjudicate(SQLException error) {
		return OF_H2.contains(error.getSQLState()) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
	}

}
