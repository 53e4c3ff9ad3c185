#!/usr/bin/env bash
# HikariCP 7.0.2 with H2 2.5.252 (Maven Central), on any JDK from 17
# A connection to an H2 server that was restarted is lost. Hikari tests a connection only when it has rested for half a second, and
# otherwise relies on the error to tell that it is lost; of the SQL states by which it knows, none is H2's. So a lost connection goes back into the pool and, while it is asked for more often than that, fails for ever, with the
# server long back. Guessed wrong: that the second query, or at least one of the first few, gets a new connection.
# Remedy: a com.zaxxer.hikari.SQLExceptionOverride that answers MUST_EVICT to 90067, 90098 and 90121.
# Seen on 29 November 2026 with Java 17.0.15: "busy: 0 of 40 queries answered, SQL state 90121" and "rested: answered".
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
<dependencies>
<dependency><groupId>com.zaxxer</groupId><artifactId>HikariCP</artifactId><version>7.0.2</version></dependency>
<dependency><groupId>com.h2database</groupId><artifactId>h2</artifactId><version>2.5.252</version></dependency>
<dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
</dependencies></project>
XML
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >maven.log 2>&1 || { cat maven.log; exit 1; }
cat >Lost.java <<'JAVA'
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.tools.Server;

public class Lost {

	static String state;

	static boolean answers(HikariDataSource pool) {
		try (Connection one = pool.getConnection()) {
			one.createStatement().executeQuery("select 1");
			return true;
		}
		catch (SQLException ex) {
			state = ex.getSQLState();
			return false;
		}
	}

	public static void main(String[] args) throws Exception {
		Server server = Server.createTcpServer("-tcpPort", "0", "-ifNotExists", "-baseDir", args[0]).start();
		int port = server.getPort();
		HikariDataSource pool = new HikariDataSource();
		pool.setJdbcUrl("jdbc:h2:tcp://127.0.0.1:" + port + "/./some");
		pool.setMaximumPoolSize(1);
		if (!answers(pool)) {
			throw new IllegalStateException("never up");
		}
		server.stop();
		Server.createTcpServer("-tcpPort", String.valueOf(port), "-ifNotExists", "-baseDir", args[0]).start();
		int answered = 0;
		for (int i = 0; i < 40; i++) {
			answered += answers(pool) ? 1 : 0;
			Thread.sleep(50);
		}
		System.out.println("busy: " + answered + " of 40 queries answered, SQL state " + state);
		Thread.sleep(1000);
		System.out.println("rested: " + (answers(pool) ? "answered" : "refused"));
		System.exit(0);
	}

}
JAVA
java -cp 'lib/*' Lost.java "$work" | tee seen
grep -q '^busy: 0 of 40 queries answered, SQL state 90121$' seen && grep -q '^rested: answered' seen || { echo "changed"; exit 1; }
echo "as seen"
