package thaw.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * The files of one edition, a folder for each kind: on the class path, in exploded
 * folders and in jars alike, or anywhere on disk.
 */
@Component
@Lazy
class ContentFolder {

	static final String SETTING = "thaw.content";

	private final ResourcePatternResolver resources;

	private final String root;

	private List<ContentFile> files = List.of();

	private long changed;

	/**
	 * Reads all files.
	 * @param root location as Spring writes it, without a slash at its end:
	 * {@code classpath*:content} or {@code file:/srv/thaw/content}
	 * @throws InvalidConfigurationPropertyValueException if no record lies there
	 */
	ContentFolder(ResourcePatternResolver resources, @Value("${" + SETTING + "}") String root) throws IOException {
		this.resources = resources;
		this.root = root;
		readChanges();
		if (this.files.isEmpty()) {
			throw new InvalidConfigurationPropertyValueException(SETTING, root,
					"No record lies there: expected files such as people/nikita-khrushchev.md below it.");
		}
	}

	/**
	 * Reads all files again if any has been written, added or removed since.
	 * @return whether any has
	 */
	final boolean readChanges() throws IOException {
		Resource[] found = Stream.of("/*/*.md", "/" + Ledger.FOLDER + "/*.tsv")
			.flatMap((files) -> Arrays.stream(found(files)))
			.toArray(Resource[]::new);
		long state = found.length;
		for (Resource file : found) {
			state = 31 * state + file.lastModified();
		}
		if (state == this.changed) {
			return false;
		}
		this.changed = state;
		this.files = Arrays.stream(found)
			.map(ContentFolder::read)
			.sorted(Comparator.comparing(ContentFile::path))
			.toList();
		return true;
	}

	private Resource[] found(String files) {
		try {
			return this.resources.getResources(this.root + files);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ContentFile read(Resource file) {
		try {
			String[] address = UriUtils.decode(file.getURL().getPath(), StandardCharsets.UTF_8).split("/");
			return new ContentFile(address[address.length - 2] + "/" + address[address.length - 1],
					file.getContentAsByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** All files, by path. */
	List<ContentFile> files() {
		return this.files;
	}

}
