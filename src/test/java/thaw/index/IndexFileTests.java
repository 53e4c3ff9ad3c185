package thaw.index;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import thaw.bundle.Bundle;
import thaw.content.EditionContent;

/** The index that a start opens is the one that the records make. */
@SpringBootTest
@AutoConfigureMockMvc
class IndexFileTests {

	private static final ClassPathResource BUILT = new ClassPathResource("edition/index.bin");

	private static final int WHOLE = Integer.MAX_VALUE;

	private static final int ABSENT = -1;

	@Autowired
	private EntityManagerFactory factory;

	@Autowired
	private EditionContent content;

	@TempDir
	private Path folder;

	/** Byte for byte: nothing in it depends on the machine or the moment. */
	@Test
	void theBuildMakesTheSameAgain() throws IOException {
		try (EntityManager entities = this.factory.createEntityManager()) {
			IndexFile made = IndexFile.of(new IndexedContent(entities));
			assertThat(written(made)).isEqualTo(BUILT.getContentAsByteArray());
		}
	}

	@Test
	void whatIsReadIsWhatWasWritten() throws IOException {
		try (EntityManager entities = this.factory.createEntityManager()) {
			Bundle bundle = Bundle.open(BUILT);
			IndexFile read = IndexFile.read(bundle, new IndexedContent(entities));
			assertThat(written(read)).isEqualTo(BUILT.getContentAsByteArray());
		}
	}

	/** A start finds it damaged, cut short, empty or not at all. */
	@ParameterizedTest
	@ValueSource(ints = { WHOLE, 1_000, 0, ABSENT })
	void whatCannotBeOpenedIsMadeAnew(int length) throws IOException {
		Path file = this.folder.resolve("index.bin");
		if (length != ABSENT) {
			byte[] bytes = BUILT.getContentAsByteArray();
			bytes[bytes.length / 2] ^= 1;
			Files.write(file, Arrays.copyOf(bytes, (length == WHOLE) ? bytes.length : length));
		}
		IndexAtStart start = new IndexAtStart(this.factory, this.content, new FileSystemResource(file));
		start.afterSingletonsInstantiated();
		start.write(this.folder);
		assertThat(Files.readAllBytes(this.folder.resolve("edition/index.bin")))
			.isEqualTo(BUILT.getContentAsByteArray());
		assertThat(start.isOpen()).isTrue();
	}

	private byte[] written(IndexFile file) throws IOException {
		Path written = this.folder.resolve("index.bin");
		Bundle.write(written, Bundle.open(BUILT).content(), file::write);
		assertThat(Bundle.open(new FileSystemResource(written)).content()).isEqualTo(Bundle.open(BUILT).content());
		return Files.readAllBytes(written);
	}

}
