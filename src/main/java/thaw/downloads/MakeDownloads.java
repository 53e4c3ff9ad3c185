package thaw.downloads;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import thaw.content.Edition;

/**
 * Writes all downloads into a folder, with their checksums and what the site says of
 * them.
 */
@Component
@Profile(Download.PROFILE)
public class MakeDownloads {

	/**
	 * Public address of a site that has none, which nothing must show (RFC 2606, section
	 * 2).
	 */
	public static final String NOWHERE = "http://thaw.invalid";

	/** Checksums as {@code sha256sum --check} reads them. */
	static final String SUMS = "SHA256SUMS";

	private final ObjectProvider<Download> single;

	private final ObjectProvider<Downloads> several;

	private final Edition edition;

	private final String address;

	MakeDownloads(ObjectProvider<Download> single, ObjectProvider<Downloads> several, Edition edition,
			@Value("${thaw.address}") String address) {
		this.single = single;
		this.several = several;
		this.edition = edition;
		this.address = address.equals(NOWHERE) ? "" : address.replaceAll("/+$", "");
	}

	/**
	 * Writes them. What a missing program prevents is told in one line and left out.
	 * @param folder made if it is not there; files of the same names are replaced
	 * @param port on which the site answers, on 127.0.0.1
	 */
	public void into(Path folder, int port) throws IOException {
		into(folder, new HttpSite(port, this.edition, this.address));
	}

	void into(Path folder, RunningSite site) throws IOException {
		Files.createDirectories(folder);
		List<OfferedFile> made = new ArrayList<>();
		for (Download download : all(site)) {
			Path target = folder.resolve(download.file());
			Files.deleteIfExists(target);
			try {
				download.write(target, site);
				made.add(OfferedFile.of(download, target));
			}
			catch (MissingTool ex) {
				System.out.println(download.file() + " is not made: " + ex.getMessage());
			}
		}
		Path sums = folder.resolve(SUMS);
		Files.writeString(sums, made.stream().map(OfferedFile::sum).collect(Collectors.joining()));
		made.add(OfferedFile.of(SUMS, "Checksums", "SHA-256 of each file, as sha256sum --check reads them.",
				"text/plain;charset=utf-8", sums));
		OfferedFiles.write(folder, made);
	}

	private List<Download> all(RunningSite site) throws IOException {
		List<Download> all = new ArrayList<>();
		for (Downloads some : this.several.orderedStream().toList()) {
			all.addAll(some.of(site));
		}
		all.addAll(0, this.single.orderedStream().toList());
		return all;
	}

}
