package thaw.index;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import thaw.bundle.Bundle;

/** The index that a start opens is the one that the records make. */
@SpringBootTest
@AutoConfigureMockMvc
class IndexFileTests {

	private static final ClassPathResource BUILT = new ClassPathResource("edition/index.bin");

	@Autowired
	private EntityManagerFactory factory;

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

	private byte[] written(IndexFile file) throws IOException {
		Path written = this.folder.resolve("index.bin");
		Bundle.write(written, Bundle.open(BUILT).content(), file::write);
		assertThat(Bundle.open(new FileSystemResource(written)).content()).isEqualTo(Bundle.open(BUILT).content());
		return Files.readAllBytes(written);
	}

}
