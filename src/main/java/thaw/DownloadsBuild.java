package thaw;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import thaw.downloads.Download;
import thaw.downloads.MakeDownloads;

/**
 * Starts the site on a free port of this machine, makes of it everything that can be
 * taken along, and ends. The Maven profile {@code downloads} runs it.
 */
public final class DownloadsBuild {

	private DownloadsBuild() {
	}

	/**
	 * Writes the files.
	 * @param args the folder; where the site has no {@code thaw.address}, what is made
	 * leads nowhere outside itself
	 */
	public static void main(String[] args) throws Exception {
		SpringApplication site = new SpringApplication(ThawApplication.class);
		site.setMainApplicationClass(ThawApplication.class);
		site.setAdditionalProfiles(Download.PROFILE);
		site.addInitializers((context) -> addAddress(context.getEnvironment()));
		String[] settings = { "--server.port=0", "--server.address=127.0.0.1", "--spring.main.banner-mode=off",
				"--logging.level.root=warn", "--thaw.downloads=" };
		try (ConfigurableApplicationContext context = site.run(settings)) {
			int port = ((WebServerApplicationContext) context).getWebServer().getPort();
			context.getBean(MakeDownloads.class).into(Path.of(args[0]), port);
		}
	}

	/** Else pages would name the port, which is another in each run. */
	private static void addAddress(ConfigurableEnvironment settings) {
		if (settings.getProperty("thaw.address", "").isBlank()) {
			settings.getPropertySources()
				.addFirst(new MapPropertySource("no address", Map.of("thaw.address", MakeDownloads.NOWHERE)));
		}
	}

}
