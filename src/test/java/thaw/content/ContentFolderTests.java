package thaw.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Where the files lie is a setting; what they are called is not. */
class ContentFolderTests {

	private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

	@Test
	void readsAFolderOnTheClassPath() throws Exception {
		assertThat(new ContentFolder(this.resources, "classpath*:fixture/content").files())
			.extracting(ContentFile::path)
			.contains("people/platon-nebylov.md", "article/the-melting.md")
			.isSorted();
	}

	@Test
	void readsAFolderOnDiskWhateverItIsCalled(@TempDir Path folder) throws Exception {
		Path people = Files.createDirectories(folder.resolve("an edition/people"));
		Files.writeString(people.resolve("Someone Else.md"), "---\n---\n");
		Files.writeString(folder.resolve("an edition/README.md"), "No record.");
		assertThat(new ContentFolder(this.resources, "file:" + folder + "/an edition").files())
			.extracting(ContentFile::path)
			.containsExactly("people/Someone Else.md");
	}

	@Test
	void saysWhichSettingLeadsNowhere(@TempDir Path empty) {
		assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
			.isThrownBy(() -> new ContentFolder(this.resources, "file:" + empty))
			.satisfies((fault) -> assertThat(fault.getName()).isEqualTo("thaw.content"))
			.withMessageContaining("No record lies there");
	}

}
