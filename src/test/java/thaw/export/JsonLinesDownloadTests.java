package thaw.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import thaw.FixtureTest;
import thaw.content.Edition;
import thaw.data.Tables;
import thaw.downloads.RunningSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All records as a file of JSON Lines. */
class JsonLinesDownloadTests extends FixtureTest {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Autowired
	private Tables tables;

	@Autowired
	private Edition edition;

	@Test
	@Transactional(readOnly = true)
	void everyRecordIsALineWithAllThatItsPageSays(@TempDir Path folder) throws Exception {
		Path file = folder.resolve("thaw.jsonl.gz");
		Path again = folder.resolve("again");
		new JsonLinesDownload(this.tables).write(file, site());
		new JsonLinesDownload(this.tables).write(again, site());
		assertThat(Files.mismatch(file, again)).isEqualTo(-1);
		List<JsonNode> lines = lines(file);
		assertThat(lines).extracting((line) -> line.get("id").asString())
			.containsExactlyElementsOf(
					json("/data/records.json").valueStream().map((row) -> row.get("id").asString()).toList());
		JsonNode person = lines.stream()
			.filter((line) -> line.get("id").asString().equals("person:platon-nebylov"))
			.findFirst()
			.orElseThrow();
		assertThat(person.get("kind").asString()).isEqualTo("person");
		assertThat(person.get("prose")).isEqualTo(json("/people/platon-nebylov.json").get("prose"));
		assertThat(person.get("blocks").get(0).get("part").asString()).isEqualTo("body");
		assertThat(person.get("blocks").get(0).get("text").asString()).isNotEmpty().doesNotContain("<");
	}

	private static List<JsonNode> lines(Path file) throws IOException {
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
			return reader.lines().map(JSON::readTree).toList();
		}
	}

	private RunningSite site() {
		Edition shown = this.edition;
		return new RunningSite() {
			@Override
			public Edition edition() {
				return shown;
			}

			@Override
			public String address() {
				return "https://thaw.example";
			}

			@Override
			public byte[] bytes(String path) throws IOException {
				try {
					return JsonLinesDownloadTests.this.text(path).getBytes(StandardCharsets.UTF_8);
				}
				catch (Exception ex) {
					throw new IOException(ex);
				}
			}
		};
	}

}
