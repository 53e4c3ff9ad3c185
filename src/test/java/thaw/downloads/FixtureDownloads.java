package thaw.downloads;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.test.web.servlet.MockMvc;

/** Downloads made of the fixture, for tests of other rooms. */
public final class FixtureDownloads {

	private FixtureDownloads() {
	}

	/** The copy for a disk, in a folder. */
	public static Path zip(MockMvc site, Path folder) throws IOException {
		Path zip = folder.resolve(OfflineZip.FILE);
		new OfflineZip().write(zip, new FixtureSite(site, ""));
		return zip;
	}

}
