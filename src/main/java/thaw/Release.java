package thaw;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import thaw.crossref.Entries;
import thaw.editions.EditionName;
import thaw.editions.Freezer;

/**
 * Publishes what the build has made as an edition: states its name and day, locks the
 * migrations, starts the site on a free port and keeps all its pages in an archive. Part
 * of the profile {@code release}. Run again after it failed, it does all of it again;
 * nothing that was published is ever changed.
 */
public final class Release {

	private static final Path RESOURCES = Path.of("src/main/resources");

	private static final Path ARCHIVES = RESOURCES.resolve("editions");

	private static final Path PROPERTIES = RESOURCES.resolve("application.properties");

	private static final Path MIGRATIONS = RESOURCES.resolve("db/migration");

	private static final Path LOCK = Path.of("src/test/resources/db/migrations.sha256");

	private final String name;

	private final LocalDate date;

	private Release(String name, LocalDate date) {
		this.name = name;
		this.date = date;
	}

	/**
	 * Publishes an edition.
	 * @param args its name, and its day in ISO 8601 if that is not today's
	 */
	public static void main(String[] args) throws IOException {
		try {
			String day = (args.length > 1) ? args[1] : "";
			LocalDate date = day.isEmpty() ? LocalDate.now(ZoneOffset.UTC) : LocalDate.parse(day);
			new Release(EditionName.parse(args[0]).toString(), date).publish();
		}
		catch (DateTimeParseException | IllegalArgumentException ex) {
			System.err.println("No edition is published: " + ex.getMessage());
			System.exit(1);
		}
	}

	private void publish() throws IOException {
		Freezer.check(this.name, this.date, ARCHIVES);
		// What pages state has to be settled here, before any is made.
		long start = System.nanoTime();
		Path archive = ARCHIVES.resolve(this.name + ".tar.xz");
		Files.createDirectories(ARCHIVES);
		Path unfinished = Path.of("target", this.name + ".tar.xz");
		int pages = freeze(unfinished);
		Files.move(unfinished, archive, StandardCopyOption.REPLACE_EXISTING);
		state();
		lockMigrations();
		System.out.printf(Locale.ROOT, "Edition %s of %s: %d pages, %.1f MB, in %d s.%nWhat remains:%n%n"
				+ "\tgit add -A && git commit -m \"Release edition %1$s\"%n\tgit tag -a %1$s -m \"Edition %1$s\"%n",
				this.name, this.date, pages, Files.size(archive) / 1e6, (System.nanoTime() - start) / 1_000_000_000);
	}

	private int freeze(Path target) throws IOException {
		List<String> settings = new ArrayList<>(Freezer.SETTINGS);
		settings.addAll(List.of("--thaw.edition.name=" + this.name, "--thaw.edition.date=" + this.date,
				"--spring.main.banner-mode=off", "--logging.level.root=warn", "--spring.profiles.active=default",
				"--spring.datasource.url=jdbc:h2:mem:release", "--thaw.shared-database=false"));
		try (ConfigurableApplicationContext site = SpringApplication.run(ThawApplication.class,
				settings.toArray(String[]::new))) {
			int port = ((WebServerApplicationContext) site).getWebServer().getPort();
			return new Freezer(site.getBean(Entries.class)).write(port, this.name, this.date, target);
		}
	}

	/** Writes name and day where the site reads them. */
	private void state() throws IOException {
		String stated = Files.readString(PROPERTIES)
			.replaceFirst("(?m)^thaw\\.edition\\.name=.*$", "thaw.edition.name=" + this.name)
			.replaceFirst("(?m)^thaw\\.edition\\.date=.*$", "thaw.edition.date=" + this.date);
		Files.writeString(PROPERTIES, stated);
	}

	/** As {@code sha256sum} writes them. */
	private static void lockMigrations() throws IOException {
		StringBuilder lock = new StringBuilder();
		try (Stream<Path> files = Files.list(MIGRATIONS)) {
			for (Path file : files.sorted().toList()) {
				byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
				lock.append(HexFormat.of().formatHex(sum) + "  " + file.getFileName() + "\n");
			}
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
		Files.writeString(LOCK, lock);
	}

}
