package thaw.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.FileSystemResource;

/** A file of the build is read as it was written, or not at all. */
class BundleTests {

	private static final List<String> TEXTS = List.of("The Thaw", "Оттепель", "");

	private static final int[] NUMBERS = { 3, 4, 4000, 7, -1 };

	@TempDir
	private Path folder;

	private Path file;

	@BeforeEach
	void write() throws IOException {
		this.file = this.folder.resolve("edition/some.bin");
		Bundle.write(this.file, 1956, (out) -> {
			Sequences.writeTexts(TEXTS, out);
			Sequences.writeNumbers(NUMBERS, out);
			Sequences.writeText(null, out);
		});
	}

	@Test
	void readsWhatWasWritten() throws IOException {
		Bundle bundle = Bundle.open(new FileSystemResource(this.file));
		assertThat(bundle.content()).isEqualTo(1956);
		List<Object> read = new ArrayList<>();
		bundle.read((in) -> {
			read.add(Sequences.readTexts(in));
			read.add(Sequences.readNumbers(in));
			read.add(Sequences.readText(in));
		});
		assertThat(read).containsExactly(TEXTS, NUMBERS, null);
	}

	@Test
	void leavesNoPartBehind() {
		assertThat(this.file.getParent()).isDirectoryContaining((one) -> one.equals(this.file));
		assertThat(this.file.getParent().toFile().list()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 5, 9, 13, 30 })
	void refusesAFileInWhichAnythingHasChanged(int at) throws IOException {
		byte[] bytes = Files.readAllBytes(this.file);
		bytes[at] ^= 1;
		refuses(bytes);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 7, 11, 12, 40 })
	void refusesAFileThatIsCutShort(int length) throws IOException {
		refuses(Arrays.copyOf(Files.readAllBytes(this.file), length));
	}

	private void refuses(byte[] bytes) throws IOException {
		Files.write(this.file, bytes);
		assertThatExceptionOfType(DamagedBundle.class).isThrownBy(() -> Bundle.open(new FileSystemResource(this.file)))
			.withMessage("The file edition/some.bin of this build is damaged or cut short.");
	}

}
