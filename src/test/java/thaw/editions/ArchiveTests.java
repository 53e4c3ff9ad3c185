package thaw.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import thaw.crossref.Kind;
import thaw.crossref.Ref;

/** An archive holds what was put in, byte for byte, and is one that others open. */
class ArchiveTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 29);

	@TempDir
	private Path folder;

	@Test
	void whatIsReadIsWhatWasWritten() throws IOException {
		List<FrozenFile> files = files();
		Path file = written("a", files);
		Archive onDisk = new Archive(new FileSystemResource(file));
		Archive packed = new Archive(new ByteArrayResource(Files.readAllBytes(file)));
		assertThat(onDisk.name() + onDisk.date()).isEqualTo("2026.1" + DAY);
		for (FrozenFile one : files) {
			assertThat(onDisk.read(one.path())).as(one.path()).isEqualTo(one.bytes());
			assertThat(packed.read(one.path())).as(one.path()).isEqualTo(one.bytes());
		}
		assertThat(onDisk.has("/people/nobody")).isFalse();
		assertThat(onDisk.has(ArchiveWriter.SUMS)).isFalse();
		assertThat(onDisk.records()).containsExactly(files.get(0).record());
	}

	@Test
	void theSameFilesMakeTheSameBytes() throws IOException {
		assertThat(written("a", files())).hasSameBinaryContentAs(written("b", files()));
	}

	/** GNU tar and coreutils, which every Linux has. */
	@Test
	void everybodyCanOpenAndCheckIt() throws Exception {
		Path file = written("a", files());
		assertThat(run("tar", "--extract", "--file", file.toString())).isZero();
		assertThat(this.folder.resolve("2026.1/people/platon-nebylov.html")).hasContent("Nebylov");
		assertThat(run("sh", "-c", "cd 2026.1 && sha256sum --check --strict --status SHA256SUMS")).isZero();
		Files.writeString(this.folder.resolve("2026.1/people/platon-nebylov.html"), "other");
		assertThat(run("sh", "-c", "cd 2026.1 && sha256sum --check --strict --status SHA256SUMS")).isOne();
	}

	private int run(String... command) throws Exception {
		return new ProcessBuilder(command).directory(this.folder.toFile()).inheritIO().start().waitFor();
	}

	/** Among them one that fills a block alone, and a name that a tar has to cut. */
	private static List<FrozenFile> files() {
		byte[] noise = new byte[3 << 19];
		new Random(1).nextBytes(noise);
		List<FrozenFile> files = new ArrayList<>();
		files.add(new FrozenFile("/people/platon-nebylov", bytes("Nebylov"), new FrozenRecord(
				new Ref(Kind.PERSON, "platon-nebylov"), "Платон", "1894–1960", "A head", List.of("abcd", "e-_f"))));
		files.add(new FrozenFile("/", noise, null));
		files.add(new FrozenFile("/people/" + "x".repeat(90), bytes(""), null));
		files.add(new FrozenFile("/css/site-1.css", bytes("a{}"), null));
		return files;
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private Path written(String name, List<FrozenFile> files) throws IOException {
		Path file = this.folder.resolve(name + EditionName.ARCHIVE);
		new ArchiveWriter("2026.1", DAY).write(file, files);
		return file;
	}

}
