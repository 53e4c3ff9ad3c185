package thaw.downloads;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The downloads that lie in the folder {@code thaw.downloads}, as the list there that was
 * written with them has it. They are those of the edition that the site shows, and change
 * with it, at a start.
 */
@Component
public class OfferedFiles {

	private static final String LIST = "downloads.json";

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(SerializationFeature.INDENT_OUTPUT)
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private final Path folder;

	private final Map<String, OfferedFile> files;

	OfferedFiles(@Value("${thaw.downloads}") String folder) {
		this.folder = Path.of(folder);
		this.files = folder.isBlank() ? Map.of() : read(this.folder).stream()
			.collect(Collectors.toMap(OfferedFile::path, Function.identity(), (one, same) -> one, LinkedHashMap::new));
	}

	/** What can be taken along, in the order in which it was made. */
	public List<OfferedFile> all() {
		return this.files.values().stream().toList();
	}

	/** The file at an address of the site, or null. */
	OfferedFile at(String path) {
		return this.files.get(path);
	}

	/** Where they lie. */
	Path folder() {
		return this.folder;
	}

	Path of(OfferedFile file) {
		return this.folder.resolve(file.file());
	}

	/** Those that are there as listed; a file that was exchanged is not offered. */
	private static List<OfferedFile> read(Path folder) {
		Path list = folder.resolve(LIST);
		return Files.isRegularFile(list) ? JSON.readValue(list.toFile(), new TypeReference<List<OfferedFile>>() {
		}).stream().filter((file) -> isThere(folder, file)).toList() : List.of();
	}

	private static boolean isThere(Path folder, OfferedFile file) {
		try {
			return Files.size(folder.resolve(file.file())) == file.bytes();
		}
		catch (IOException ex) {
			return false;
		}
	}

	static void write(Path folder, List<OfferedFile> files) throws IOException {
		Files.writeString(folder.resolve(LIST), JSON.writeValueAsString(files) + "\n");
	}

}
