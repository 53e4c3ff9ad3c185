package thaw.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The files under {@code content} on the class path, in exploded folders and in jars
 * alike.
 */
@Component
class ContentFolder {

	private static final String ROOT = "content/";

	private final List<ContentFile> files;

	ContentFolder(ResourcePatternResolver resources) throws IOException {
		this.files = Arrays.stream(resources.getResources("classpath*:" + ROOT + "*/*.md"))
			.map(ContentFolder::read)
			.sorted(Comparator.comparing(ContentFile::path))
			.toList();
	}

	private static ContentFile read(Resource resource) {
		try {
			String address = resource.getURL().getPath();
			String path = address.substring(address.lastIndexOf("/" + ROOT) + ROOT.length() + 1);
			return new ContentFile(path, resource.getContentAsByteArray());
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
