package thaw.editions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import thaw.FixtureTest;
import thaw.ThawApplication;
import thaw.crossref.Entries;

/**
 * The site over the fixture after two editions of it were published: the fixture as it
 * lies there, and a copy in which a term has changed, one has moved, one is new, and a
 * question is gone.
 */
abstract class TwoEditionsTest extends FixtureTest {

	static final LocalDate FIRST = LocalDate.of(2026, 11, 23);

	static final LocalDate SECOND = LocalDate.of(2027, 3, 5);

	private static final Path FOLDER = published();

	@DynamicPropertySource
	static void editions(DynamicPropertyRegistry registry) {
		registry.add("thaw.content", () -> "file:" + FOLDER.resolve("content"));
		registry.add("thaw.editions", () -> "file:" + FOLDER);
		registry.add("thaw.edition.name", () -> "2027.1");
		registry.add("thaw.edition.date", SECOND::toString);
		registry.add("spring.datasource.url", () -> "jdbc:h2:mem:two-editions");
	}

	/** The archive of an edition, as it lies there. */
	static Path archive(String name) {
		return FOLDER.resolve(name + EditionName.ARCHIVE);
	}

	private static Path published() {
		try {
			Path folder = Files.createTempDirectory("editions");
			Path content = folder.resolve("content");
			copy(Path.of("src/test/resources/fixture/content"), content);
			publish(content, "2026.1", FIRST, folder.resolve("2026.1.tar.xz"));
			change(content);
			publish(content, "2027.1", SECOND, folder.resolve("2027.1.tar.xz"));
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.toList()) {
				Files.copy(file, to.resolve(from.relativize(file).toString()));
			}
		}
	}

	private static void change(Path content) throws IOException {
		Path melting = content.resolve("terms/melting.md");
		Files.writeString(melting,
				Files.readString(melting)
					.replace("used it first. [@vydumkina-2004, p. 5]",
							"used it first, in a letter. [@vydumkina-2004, p. 5]{#p-2d360546}")
						+ "\nAll papers had it within a week. [@gazeta-1956-02-26]\n");
		Path word = content.resolve("terms/ice-word.md");
		Files.writeString(content.resolve("terms/unsaid-word.md"),
				Files.readString(word).replaceFirst("---\n", "---\nformerly: [ice-word]\n"));
		Files.delete(word);
		Files.delete(content.resolve("questions/why-did-it-freeze-again.md"));
		Path ledger = content.resolve("ledger/questions.tsv");
		Files.writeString(ledger, Files.readString(ledger)
			.replaceAll("(?m)^why-did-it-freeze-again\t.*$", "$0\t2027.1\t-\tanswered by two others"));
		Files.writeString(content.resolve("terms/slush.md"), """
				---
				name: Slush
				definition: What remained of the ice.
				citations: ["@nebylov-1999"]
				---
				[Vydumkina](person:vera-vydumkina) stepped into it. [@nebylov-1999]
				""");
	}

	private static void publish(Path content, String name, LocalDate date, Path archive) throws IOException {
		List<String> settings = new ArrayList<>(Freezer.SETTINGS);
		settings.addAll(List.of("--thaw.content=file:" + content, "--thaw.edition.name=" + name,
				"--thaw.edition.date=" + date, "--spring.datasource.url=jdbc:h2:mem:publish-" + name,
				"--spring.main.banner-mode=off", "--logging.level.root=warn"));
		try (ConfigurableApplicationContext site = SpringApplication.run(ThawApplication.class,
				settings.toArray(String[]::new))) {
			int port = ((WebServerApplicationContext) site).getWebServer().getPort();
			new Freezer(site.getBean(Entries.class)).write(port, name, date, archive);
		}
	}

}
