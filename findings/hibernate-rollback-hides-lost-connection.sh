#!/usr/bin/env bash
# Hibernate 7.4.13 with Spring ORM 7.0.10, HikariCP 7.0.2 and PostgreSQL JDBC 42.7.13 (Maven Central), on any JDK from 17
# A server that takes a statement and does not answer runs into socketTimeout; the driver closes the connection, and Spring translates
# the failure to DataAccessResourceFailureException, for which a site answers 503. But that is not what the caller of the transaction
# gets: the rollback over the closed connection fails as well, and its exception, JpaSystemException ("Unable to rollback against
# JDBC Connection", its cause org.hibernate.TransactionException), of no kind that says what happened, takes the place of the first.
# Guessed wrong: that an error handler for DataAccessResourceFailureException sees a connection lost inside @Transactional.
# Remedy: take a JpaSystemException caused by org.hibernate.TransactionException for a lost connection too.
# Seen on 29 November 2026 with Java 17.0.15: "inside: org.hibernate.exception.JDBCConnectionException" and
# "outside: org.springframework.orm.jpa.JpaSystemException < org.hibernate.TransactionException".
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
<dependencies>
<dependency><groupId>org.springframework</groupId><artifactId>spring-orm</artifactId><version>7.0.10</version></dependency>
<dependency><groupId>org.springframework</groupId><artifactId>spring-context</artifactId><version>7.0.10</version></dependency>
<dependency><groupId>org.hibernate.orm</groupId><artifactId>hibernate-core</artifactId><version>7.4.13.Final</version></dependency>
<dependency><groupId>com.zaxxer</groupId><artifactId>HikariCP</artifactId><version>7.0.2</version></dependency>
<dependency><groupId>org.postgresql</groupId><artifactId>postgresql</artifactId><version>42.7.13</version></dependency>
<dependency><groupId>io.zonky.test</groupId><artifactId>embedded-postgres</artifactId><version>2.2.2</version></dependency>
<dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
</dependencies></project>
XML
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >maven.log 2>&1 || { cat maven.log; exit 1; }
cat >Hangs.java <<'JAVA'
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.support.TransactionTemplate;

public class Hangs {

	static String told(RuntimeException ex) {
		return ex.getClass().getName() + " < " + ex.getCause().getClass().getName();
	}

	public static void main(String[] args) throws Exception {
		EmbeddedPostgres server = EmbeddedPostgres.start();
		HikariDataSource pool = new HikariDataSource();
		pool.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
		pool.addDataSourceProperty("socketTimeout", "1");
		LocalContainerEntityManagerFactoryBean factory = new LocalContainerEntityManagerFactoryBean();
		factory.setDataSource(pool);
		factory.setPackagesToScan("nowhere");
		factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
		factory.afterPropertiesSet();
		EntityManager records = SharedEntityManagerCreator.createSharedEntityManager(factory.getObject());
		TransactionTemplate transaction = new TransactionTemplate(new JpaTransactionManager(factory.getObject()));
		try {
			transaction.execute((status) -> {
				try {
					return records.createNativeQuery("select 1 from pg_sleep(5)").getSingleResult();
				}
				catch (RuntimeException ex) {
					System.out.println("inside: " + told(ex));
					throw factory.translateExceptionIfPossible(ex);
				}
			});
		}
		catch (RuntimeException ex) {
			System.out.println("outside: " + told(ex));
		}
		pool.close();
		server.close();
		System.exit(0);
	}

}
JAVA
java -cp 'lib/*' Hangs.java 2>/dev/null | tee seen
grep -q '^inside: org.hibernate.exception.JDBCConnectionException < org.postgresql.util.PSQLException$' seen \
	&& grep -q '^outside: org.springframework.orm.jpa.JpaSystemException < org.hibernate.TransactionException$' seen || { echo "changed"; exit 1; }
echo "as seen"
