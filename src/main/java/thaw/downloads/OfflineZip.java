package thaw.downloads;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The site as a folder of files in an archive, with a search that needs no server. */
@Component
@Profile(Download.PROFILE)
@Order(3)
class OfflineZip implements Download {

	/** The folder that unpacking makes. */
	static final String FOLDER = "khrushchev-thaw/";

	static final String FILE = "khrushchev-thaw.zip";

	@Override
	public String file() {
		return FILE;
	}

	@Override
	public String title() {
		return "The site, to open from a disk";
	}

	@Override
	public String description() {
		return "All pages: unpack it and open index.html in a browser. Its search works there too; the lists need no script.";
	}

	@Override
	public String type() {
		return "application/zip";
	}

	@Override
	public void write(Path target, RunningSite site) throws IOException {
		Map<String, byte[]> files = OfflineCopy.files(site);
		try (FixedZip zip = new FixedZip(target, site.time())) {
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				zip.add(FOLDER + file.getKey(), file.getValue());
			}
		}
	}

}
