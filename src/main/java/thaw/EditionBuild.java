package thaw;

import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import thaw.content.EditionContent;
import thaw.index.IndexAtStart;

/**
 * Makes of the files of an edition what a start opens: the rows of the tables and the
 * search index. Part of the build, which faulty content stops.
 */
public final class EditionBuild {

	private EditionBuild() {
	}

	/**
	 * Reads, checks, sets and indexes the content, and writes two files.
	 * @param args where the content lies, as {@code thaw.content} has it, and the folder
	 * of the classes of the build
	 */
	public static void main(String[] args) throws Exception {
		String[] settings = { "--thaw.content=" + args[0], "--server.port=-1", "--spring.main.banner-mode=off",
				"--logging.level.root=warn", "--spring.datasource.url=jdbc:h2:mem:build",
				"--spring.profiles.active=default", "--thaw.shared-database=false" };
		try (ConfigurableApplicationContext site = SpringApplication.run(ThawApplication.class, settings)) {
			Path classes = Path.of(args[1]);
			site.getBean(EditionContent.class).write(classes);
			site.getBean(IndexAtStart.class).write(classes);
		}
	}

}
