package thaw.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Replicas and editions meet in one database and do not disturb one another. */
class StartOfEditionTests {

	private final AtomicInteger loads = new AtomicInteger();

	private String database;

	@BeforeEach
	void database() throws SQLException {
		this.database = PostgresServer.started().database();
	}

	private EditionSchema schema(int edition) throws IOException {
		return new EditionSchema(true, List.of(new SlowLoad(edition, this.loads)),
				new PathMatchingResourcePatternResolver());
	}

	/** Starts a replica of an edition; it reads the database until its pool is closed. */
	private HikariDataSource replica(int edition) {
		try {
			EditionSchema schema = schema(edition);
			HikariDataSource pool = new HikariDataSource();
			pool.setJdbcUrl(this.database);
			pool.setMaximumPoolSize(4);
			FluentConfiguration flyway = Flyway.configure()
				.dataSource(pool)
				.javaMigrations(new SlowLoad(edition, this.loads));
			schema.customize(flyway);
			new StartOfEdition(schema).migrate(flyway.load());
			return pool;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private List<String> schemas() throws SQLException {
		List<String> names = new ArrayList<>();
		try (Connection connection = PostgresServer.connection(this.database)) {
			ResultSet found = connection.createStatement()
				.executeQuery("select nspname from pg_namespace where nspname like 'thaw%'");
			while (found.next()) {
				names.add(found.getString(1));
			}
		}
		return names;
	}

	private String name(int edition) throws IOException {
		return schema(edition).name().orElseThrow();
	}

	private int terms(int edition) throws IOException, SQLException {
		try (Connection connection = PostgresServer.connection(this.database)) {
			ResultSet found = connection.createStatement()
				.executeQuery("select count(*) from " + name(edition) + ".term");
			found.next();
			return found.getInt(1);
		}
	}

	@Test
	void ofReplicasThatStartAtOnceOneLoads() throws Exception {
		List<CompletableFuture<HikariDataSource>> replicas = Stream.generate(() -> 1)
			.limit(6)
			.map((edition) -> CompletableFuture.supplyAsync(() -> replica(edition), (task) -> new Thread(task).start()))
			.toList();
		replicas.forEach((replica) -> replica.join().close());
		assertThat(this.loads).hasValue(1);
		assertThat(schemas()).containsExactly(name(1));
		assertThat(terms(1)).isEqualTo(SlowLoad.ROWS);
	}

	@Test
	void editionsThatStartAtOnceLieSideBySide() throws Exception {
		CompletableFuture<HikariDataSource> old = CompletableFuture.supplyAsync(() -> replica(1));
		try (HikariDataSource present = replica(2); HikariDataSource before = old.join()) {
			assertThat(schemas()).containsExactlyInAnyOrder(name(1), name(2));
			assertThat(List.of(terms(1), terms(2))).containsOnly(SlowLoad.ROWS);
			assertThat(present).isNotSameAs(before);
		}
	}

	@Test
	void dropsWhatNobodyReadsButTheOneStartedLast() throws Exception {
		replica(1).close();
		replica(2).close();
		replica(1).close();
		replica(3).close();
		assertThat(schemas()).containsExactlyInAnyOrder(name(1), name(3));
		try (HikariDataSource read = replica(1)) {
			replica(4).close();
			replica(5).close();
			assertThat(read.isRunning()).isTrue();
			assertThat(schemas()).containsExactlyInAnyOrder(name(1), name(4), name(5));
		}
	}

	@Test
	void loadsAgainWhatBrokeOffHalfway() throws Exception {
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> replica(SlowLoad.BROKEN));
		assertThat(terms(SlowLoad.BROKEN)).isZero();
		replica(SlowLoad.BROKEN).close();
		assertThat(terms(SlowLoad.BROKEN)).isEqualTo(SlowLoad.ROWS);
	}

	@Test
	void waitsNotForEverForAnotherReplica() throws SQLException {
		try (Connection hanging = PostgresServer.connection(this.database);
				Connection waiting = PostgresServer.connection(this.database)) {
			new StartLock(hanging).hold(Duration.ZERO, () -> assertThatExceptionOfType(StillStarting.class)
				.isThrownBy(() -> new StartLock(waiting).hold(Duration.ZERO, () -> {
				})));
			AtomicInteger after = new AtomicInteger();
			new StartLock(waiting).hold(Duration.ZERO, after::incrementAndGet);
			assertThat(after).hasValue(1);
		}
	}

}
