package thaw.database;

import java.sql.PreparedStatement;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** Stands for the load of an edition, and takes its time. */
class SlowLoad implements JavaMigration {

	/** Rows of an edition. */
	static final int ROWS = 20;

	/** The number of an edition whose first load breaks off after half of its rows. */
	static final int BROKEN = -1;

	private final int edition;

	private final AtomicInteger loads;

	SlowLoad(int edition, AtomicInteger loads) {
		this.edition = edition;
		this.loads = loads;
	}

	@Override
	public MigrationVersion getVersion() {
		return null;
	}

	@Override
	public String getDescription() {
		return "Load slowly";
	}

	@Override
	public Integer getChecksum() {
		return this.edition;
	}

	@Override
	public boolean canExecuteInTransaction() {
		return true;
	}

	@Override
	public void migrate(Context context) throws Exception {
		int load = this.loads.incrementAndGet();
		try (PreparedStatement insert = context.getConnection()
			.prepareStatement("insert into term (slug, name, aliases, definition) values (?, 'name', '', '')")) {
			for (int row = 0; row < ROWS; row++) {
				if (this.edition == BROKEN && load == 1 && row == ROWS / 2) {
					throw new IllegalStateException("broken off");
				}
				insert.setString(1, "term-" + row);
				insert.execute();
				Thread.sleep(10);
			}
		}
	}

}
