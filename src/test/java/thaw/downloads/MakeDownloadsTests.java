package thaw.downloads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import thaw.content.Edition;

/** The command writes what can be made, and what it wrote is offered. */
class MakeDownloadsTests {

	@TempDir
	private Path folder;

	/** A download of one line. */
	private record Line(String file, String words) implements Download {

		@Override
		public String title() {
			return "A line";
		}

		@Override
		public String description() {
			return "Of words.";
		}

		@Override
		public String type() {
			return "text/plain";
		}

		@Override
		public void write(Path target, RunningSite site) throws IOException {
			if (this.words == null) {
				throw new MissingTool("nothing writes it.");
			}
			Files.writeString(target, this.words);
		}

	}

	@Test
	void writesFilesAndTheirSums() throws IOException {
		make(new Line("one.txt", "one"), new Line("none.txt", null));
		assertThat(Files.readString(this.folder.resolve("SHA256SUMS")))
			.isEqualTo("7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed  one.txt\n");
		assertThat(new OfferedFiles(this.folder.toString()).all()).extracting(OfferedFile::file)
			.containsExactly("one.txt", "SHA256SUMS");
	}

	@Test
	void replacesWhatWasMadeBefore() throws IOException {
		make(new Line("one.txt", "one"));
		make(new Line("one.txt", "another"));
		assertThat(Files.readString(this.folder.resolve("one.txt"))).isEqualTo("another");
	}

	/** Its checksum is that of all that stands before it. */
	@Test
	void aZimFileIsKnownByItsEdition() throws IOException {
		byte[] index = "\u000f\rXapian Glass..................".getBytes(StandardCharsets.ISO_8859_1);
		Path zim = this.folder.resolve("a.zim");
		Files.write(zim, "ZIM\u0004........0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1));
		Files.write(zim, index, StandardOpenOption.APPEND);
		Files.write(zim, new byte[16], StandardOpenOption.APPEND);
		ZimIdentity.settle(zim, "2026.1");
		byte[] once = Files.readAllBytes(zim);
		ZimIdentity.settle(zim, "2026.1");
		assertThat(Files.readAllBytes(zim)).isEqualTo(once);
		assertThat(List.of(once[8], once[once.length - 1])).doesNotContain((byte) '.', (byte) 0);
	}

	private void make(Download... downloads) throws IOException {
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		for (Download download : downloads) {
			beans.addBean(download.file(), download);
		}
		StaticListableBeanFactory none = new StaticListableBeanFactory(Map.of());
		Edition edition = new Edition("2026.1", LocalDate.of(2026, 11, 23));
		new MakeDownloads(beans.getBeanProvider(Download.class), none.getBeanProvider(Downloads.class), edition, "")
			.into(this.folder, 1);
	}

}
